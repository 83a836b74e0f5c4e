/**
 * The names that the sources give to states: our id, the code of the CIA World Factbook ("-" where it has none any more),
 * two letters (as in ISO 3166-1, but `uk`; the id that data sets use), nouns, adjectives. A source's own spelling of an id is in `OTHER_IDS`.
 */
import { mapOf } from "./table";

const TABLE = `
afghanistan|af|af|Afghanistan|Afghan
albania|al|al|Albania|Albanian
algeria|ag|dz|Algeria|Algerian
andorra|an|ad|Andorra|Andorran
angola|ao|ao|Angola|Angolan
antigua-barbuda|ac|ag|Antigua and Barbuda|Antiguan
argentina|ar|ar|Argentina|Argentine,Argentinian
armenia|am|am|Armenia|Armenian
australia|as|au|Australia|Australian
austria|au|at|Austria|Austrian
azerbaijan|aj|az|Azerbaijan|Azerbaijani,Azeri
bahamas|bf|bs|Bahamas|Bahamian
bahrain|ba|bh|Bahrain|Bahraini
bangladesh|bg|bd|Bangladesh|Bangladeshi
barbados|bb|bb|Barbados|Barbadian
belarus|bo|by|Belarus|Belarusian,Belarussian
belgium|be|be|Belgium|Belgian
belize|bh|bz|Belize|Belizean
benin|bn|bj|Benin|Beninese
bhutan|bt|bt|Bhutan|Bhutanese
bolivia|bl|bo|Bolivia|Bolivian
bosnia-herzegovina|bk|ba|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian
botswana|bc|bw|Botswana|Botswanan
brazil|br|br|Brazil|Brazilian
brunei|bx|bn|Brunei|Bruneian
bulgaria|bu|bg|Bulgaria|Bulgarian
burkina-faso|uv|bf|Burkina Faso|Burkinabe
burma|bm|mm|Burma|Burmese
burundi|by|bi|Burundi|Burundian
cabo-verde|cv|cv|Cabo Verde,Cape Verde|Cabo Verdean,Cape Verdean
cambodia|cb|kh|Cambodia|Cambodian
cameroon|cm|cm|Cameroon|Cameroonian
canada|ca|ca|Canada|Canadian
central-african-republic|ct|cf|Central African Republic|Central African
chad|cd|td|Chad|Chadian
chile|ci|cl|Chile|Chilean
china|ch|cn|China,People's Republic of China|Chinese,PRC
colombia|co|co|Colombia|Colombian
comoros|cn|km|Comoros|Comorian
congo-democratic-republic|cg|cd|Democratic Republic of the Congo,DRC|Congolese
congo-republic|cf|cg|Republic of the Congo|
costa-rica|cs|cr|Costa Rica|Costa Rican
cote-divoire|iv|ci|Cote d'Ivoire,Côte d'Ivoire|Ivorian
croatia|hr|hr|Croatia|Croatian
cuba|cu|cu|Cuba|Cuban
cyprus|cy|cy|Cyprus|Cypriot
czech-republic|ez|cz|Czech Republic,Czechia|Czech
czechoslovakia|-|-|Czechoslovakia|Czechoslovak
denmark|da|dk|Denmark|Danish
djibouti|dj|dj|Djibouti|Djiboutian
dominica|do|dm|Dominica|
dominican-republic|dr|do|Dominican Republic|Dominican
ecuador|ec|ec|Ecuador|Ecuadorian,Ecuadoran
egypt|eg|eg|Egypt|Egyptian
el-salvador|es|sv|El Salvador|Salvadoran
equatorial-guinea|ek|gq|Equatorial Guinea|Equatoguinean
eritrea|er|er|Eritrea|Eritrean
estonia|en|ee|Estonia|Estonian
eswatini|wz|sz|Eswatini,Swaziland|Swazi
ethiopia|et|et|Ethiopia|Ethiopian
fiji|fj|fj|Fiji|Fijian
finland|fi|fi|Finland|Finnish
france|fr|fr|France|French
gabon|gb|ga|Gabon|Gabonese
gambia|ga|gm|Gambia|Gambian
georgia|gg|ge|Georgia|Georgian
german-democratic-republic|-|-|German Democratic Republic|East German
germany|gm|de|Germany|German
ghana|gh|gh|Ghana|Ghanaian
greece|gr|gr|Greece|Greek
grenada|gj|gd|Grenada|Grenadian
guatemala|gt|gt|Guatemala|Guatemalan
guinea|gv|gn|Guinea|Guinean
guinea-bissau|pu|gw|Guinea-Bissau|
guyana|gy|gy|Guyana|Guyanese
haiti|ha|ht|Haiti|Haitian
holy-see|vt|va|Holy See,Vatican|Papal
honduras|ho|hn|Honduras|Honduran
hungary|hu|hu|Hungary|Hungarian
iceland|ic|is|Iceland|Icelandic
india|in|in|India|Indian
indonesia|id|id|Indonesia|Indonesian
iran|ir|ir|Iran|Iranian
iraq|iz|iq|Iraq|Iraqi
ireland|ei|ie|Ireland|Irish
israel|is|il|Israel|Israeli
italy|it|it|Italy|Italian
jamaica|jm|jm|Jamaica|Jamaican
japan|ja|jp|Japan|Japanese
jordan|jo|jo|Jordan|Jordanian
kazakhstan|kz|kz|Kazakhstan|Kazakhstani,Kazakh
kenya|ke|ke|Kenya|Kenyan
kiribati|kr|ki|Kiribati|
kosovo|kv|xk|Kosovo|Kosovan,Kosovar
kuwait|ku|kw|Kuwait|Kuwaiti
kyrgyzstan|kg|kg|Kyrgyzstan,Kyrgyz Republic|Kyrgyz
laos|la|la|Laos|Lao,Laotian
latvia|lg|lv|Latvia|Latvian
lebanon|le|lb|Lebanon|Lebanese
lesotho|lt|ls|Lesotho|
liberia|li|lr|Liberia|Liberian
libya|ly|ly|Libya|Libyan
liechtenstein|ls|li|Liechtenstein|
lithuania|lh|lt|Lithuania|Lithuanian
luxembourg|lu|lu|Luxembourg|Luxembourgish
madagascar|ma|mg|Madagascar|Malagasy
malawi|mi|mw|Malawi|Malawian
malaysia|my|my|Malaysia|Malaysian
maldives|mv|mv|Maldives|Maldivian
mali|ml|ml|Mali|Malian
malta|mt|mt|Malta|Maltese
marshall-islands|rm|mh|Marshall Islands|Marshallese
mauritania|mr|mr|Mauritania|Mauritanian
mauritius|mp|mu|Mauritius|Mauritian
mexico|mx|mx|Mexico|Mexican
micronesia|fm|fm|Micronesia|Micronesian
moldova|md|md|Moldova|Moldovan
monaco|mn|mc|Monaco|
mongolia|mg|mn|Mongolia|Mongolian
montenegro|mj|me|Montenegro|Montenegrin
morocco|mo|ma|Morocco|Moroccan
mozambique|mz|mz|Mozambique|Mozambican
namibia|wa|na|Namibia|Namibian
nauru|nr|nr|Nauru|Nauruan
nepal|np|np|Nepal|Nepalese,Nepali
netherlands|nl|nl|Netherlands|Dutch
new-zealand|nz|nz|New Zealand|New Zealand
nicaragua|nu|ni|Nicaragua|Nicaraguan
niger|ng|ne|Niger|Nigerien
nigeria|ni|ng|Nigeria|Nigerian
korea-north|kn|kp|North Korea,DPRK|North Korean
north-macedonia|mk|mk|North Macedonia,Macedonia|Macedonian
norway|no|no|Norway|Norwegian
oman|mu|om|Oman|Omani
pakistan|pk|pk|Pakistan|Pakistani
palau|ps|pw|Palau|Palauan
palestinian-authority|-|ps|Palestinian Authority|Palestinian
panama|pm|pa|Panama|Panamanian
papua-new-guinea|pp|pg|Papua New Guinea|Papua New Guinea
paraguay|pa|py|Paraguay|Paraguayan
peru|pe|pe|Peru|Peruvian
philippines|rp|ph|Philippines|Philippine,Filipino
poland|pl|pl|Poland|Polish
portugal|po|pt|Portugal|Portuguese
qatar|qa|qa|Qatar|Qatari
romania|ro|ro|Romania|Romanian
russia|rs|ru|Russia,Soviet Union|Russian,Soviet
rwanda|rw|rw|Rwanda|Rwandan
samoa|ws|ws|Samoa|Samoan
san-marino|sm|sm|San Marino|
sao-tome-and-principe|tp|st|Sao Tome and Principe|
saudi-arabia|sa|sa|Saudi Arabia|Saudi,Saudi Arabian
senegal|sg|sn|Senegal|Senegalese
serbia|ri|rs|Serbia|Serbian
seychelles|se|sc|Seychelles|
sierra-leone|sl|sl|Sierra Leone|Sierra Leonean
singapore|sn|sg|Singapore|Singaporean,Singapore
slovakia|lo|sk|Slovakia|Slovak
slovenia|si|si|Slovenia|Slovenian
solomon-islands|bp|sb|Solomon Islands|
somalia|so|so|Somalia|Somali
south-africa|sf|za|South Africa|South African
korea-south|ks|kr|Republic of Korea,South Korea|South Korean,Republic of Korea,ROK,Korean
south-sudan|od|ss|South Sudan|South Sudanese
spain|sp|es|Spain|Spanish
sri-lanka|ce|lk|Sri Lanka|Sri Lankan
saint-kitts-nevis|sc|kn|St. Kitts and Nevis,Saint Kitts and Nevis|
saint-lucia|st|lc|St. Lucia,Saint Lucia|
saint-vincent-grenadines|vc|vc|St. Vincent and the Grenadines,Saint Vincent and the Grenadines|
sudan|su|sd|Sudan|Sudanese
suriname|ns|sr|Suriname|Surinamese
sweden|sw|se|Sweden|Swedish
switzerland|sz|ch|Switzerland|Swiss
syria|sy|sy|Syria|Syrian
taiwan|tw|tw|Taiwan|Taiwanese
tajikistan|ti|tj|Tajikistan|Tajik
tanzania|tz|tz|Tanzania|Tanzanian
thailand|th|th|Thailand|Thai
timor-leste|tt|tl|Timor-Leste,East Timor|Timorese
togo|to|tg|Togo|Togolese
tonga|tn|to|Tonga|Tongan
trinidad-and-tobago|td|tt|Trinidad and Tobago|Trinidadian
tunisia|ts|tn|Tunisia|Tunisian
turkey|tu|tr|Turkey,Türkiye,Turkiye|Turkish
turkmenistan|tx|tm|Turkmenistan|Turkmen
tuvalu|tv|tv|Tuvalu|
uganda|ug|ug|Uganda|Ugandan
ukraine|up|ua|Ukraine|Ukrainian
united-arab-emirates|ae|ae|United Arab Emirates,Abu Dhabi|Emirati,UAE
united-kingdom|uk|uk|United Kingdom|British,UK,U.K.
uruguay|uy|uy|Uruguay|Uruguayan
uzbekistan|uz|uz|Uzbekistan|Uzbek
vanuatu|nh|vu|Vanuatu|
venezuela|ve|ve|Venezuela|Venezuelan
vietnam|vm|vn|Vietnam|Vietnamese
yemen|ym|ye|Yemen|Yemeni
yugoslavia|-|-|Yugoslavia|Yugoslav
zambia|za|zm|Zambia|Zambian
zimbabwe|zi|zw|Zimbabwe|Zimbabwean
`;

export interface State {
  readonly id: string;
  readonly fips: string;
  /** Empty where there is no such state any more. */
  readonly code: string;
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
}

const OTHER_IDS: Readonly<Record<string, string>> = {
  "cape-verde": "cabo-verde", "congo-kinshasa": "congo-democratic-republic", "czechia": "czech-republic", "korea": "korea-south",
  "macedonia": "north-macedonia", "somoa": "samoa", "swaziland": "eswatini", "turkiye": "turkey", "west-bank": "palestinian-authority",
};

const words = (text: string | undefined): string[] => (text === undefined || text === "" ? [] : text.split(","));

export const STATES: readonly State[] = TABLE.trim().split("\n").map((row) => {
  const [id = "", fips = "", code = "", nouns, adjectives] = row.split("|");
  return { id, fips, code: code === "-" ? "" : code, nouns: words(nouns), adjectives: words(adjectives) };
});

const BY_ID = mapOf(STATES, ({ id }) => id);
const BY_FIPS = mapOf(STATES.filter(({ fips }) => fips !== "-"), ({ fips }) => fips);

/** `undefined` for what is no state: Antarctica, a territory. */
export const stateById = (id: string): State | undefined => BY_ID.get(OTHER_IDS[id] ?? id);
export const stateByFips = (fips: string): State | undefined => BY_FIPS.get(fips);
