/**
 * The names that the sources give to states: our id, the code of the CIA World Factbook ("-" where it has none any more),
 * nouns, adjectives. A source's own spelling of an id is in `OTHER_IDS`.
 */
import { mapOf } from "./table";

const TABLE = `
afghanistan|af|Afghanistan|Afghan
albania|al|Albania|Albanian
algeria|ag|Algeria|Algerian
andorra|an|Andorra|Andorran
angola|ao|Angola|Angolan
antigua-barbuda|ac|Antigua and Barbuda|Antiguan
argentina|ar|Argentina|Argentine,Argentinian
armenia|am|Armenia|Armenian
australia|as|Australia|Australian
austria|au|Austria|Austrian
azerbaijan|aj|Azerbaijan|Azerbaijani,Azeri
bahamas|bf|Bahamas|Bahamian
bahrain|ba|Bahrain|Bahraini
bangladesh|bg|Bangladesh|Bangladeshi
barbados|bb|Barbados|Barbadian
belarus|bo|Belarus|Belarusian,Belarussian
belgium|be|Belgium|Belgian
belize|bh|Belize|Belizean
benin|bn|Benin|Beninese
bhutan|bt|Bhutan|Bhutanese
bolivia|bl|Bolivia|Bolivian
bosnia-herzegovina|bk|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian
botswana|bc|Botswana|Botswanan
brazil|br|Brazil|Brazilian
brunei|bx|Brunei|Bruneian
bulgaria|bu|Bulgaria|Bulgarian
burkina-faso|uv|Burkina Faso|Burkinabe
burma|bm|Burma|Burmese
burundi|by|Burundi|Burundian
cabo-verde|cv|Cabo Verde,Cape Verde|Cabo Verdean,Cape Verdean
cambodia|cb|Cambodia|Cambodian
cameroon|cm|Cameroon|Cameroonian
canada|ca|Canada|Canadian
central-african-republic|ct|Central African Republic|Central African
chad|cd|Chad|Chadian
chile|ci|Chile|Chilean
china|ch|China,People's Republic of China|Chinese,PRC
colombia|co|Colombia|Colombian
comoros|cn|Comoros|Comorian
congo-democratic-republic|cg|Democratic Republic of the Congo,DRC|Congolese
congo-republic|cf|Republic of the Congo|
costa-rica|cs|Costa Rica|Costa Rican
cote-divoire|iv|Cote d'Ivoire,Côte d'Ivoire|Ivorian
croatia|hr|Croatia|Croatian
cuba|cu|Cuba|Cuban
cyprus|cy|Cyprus|Cypriot
czech-republic|ez|Czech Republic,Czechia|Czech
czechoslovakia|-|Czechoslovakia|Czechoslovak
denmark|da|Denmark|Danish
djibouti|dj|Djibouti|Djiboutian
dominica|do|Dominica|
dominican-republic|dr|Dominican Republic|Dominican
ecuador|ec|Ecuador|Ecuadorian,Ecuadoran
egypt|eg|Egypt|Egyptian
el-salvador|es|El Salvador|Salvadoran
equatorial-guinea|ek|Equatorial Guinea|Equatoguinean
eritrea|er|Eritrea|Eritrean
estonia|en|Estonia|Estonian
eswatini|wz|Eswatini,Swaziland|Swazi
ethiopia|et|Ethiopia|Ethiopian
fiji|fj|Fiji|Fijian
finland|fi|Finland|Finnish
france|fr|France|French
gabon|gb|Gabon|Gabonese
gambia|ga|Gambia|Gambian
georgia|gg|Georgia|Georgian
german-democratic-republic|-|German Democratic Republic|East German
germany|gm|Germany|German
ghana|gh|Ghana|Ghanaian
greece|gr|Greece|Greek
grenada|gj|Grenada|Grenadian
guatemala|gt|Guatemala|Guatemalan
guinea|gv|Guinea|Guinean
guinea-bissau|pu|Guinea-Bissau|
guyana|gy|Guyana|Guyanese
haiti|ha|Haiti|Haitian
holy-see|vt|Holy See,Vatican|Papal
honduras|ho|Honduras|Honduran
hungary|hu|Hungary|Hungarian
iceland|ic|Iceland|Icelandic
india|in|India|Indian
indonesia|id|Indonesia|Indonesian
iran|ir|Iran|Iranian
iraq|iz|Iraq|Iraqi
ireland|ei|Ireland|Irish
israel|is|Israel|Israeli
italy|it|Italy|Italian
jamaica|jm|Jamaica|Jamaican
japan|ja|Japan|Japanese
jordan|jo|Jordan|Jordanian
kazakhstan|kz|Kazakhstan|Kazakhstani,Kazakh
kenya|ke|Kenya|Kenyan
kiribati|kr|Kiribati|
kosovo|kv|Kosovo|Kosovan,Kosovar
kuwait|ku|Kuwait|Kuwaiti
kyrgyzstan|kg|Kyrgyzstan,Kyrgyz Republic|Kyrgyz
laos|la|Laos|Lao,Laotian
latvia|lg|Latvia|Latvian
lebanon|le|Lebanon|Lebanese
lesotho|lt|Lesotho|
liberia|li|Liberia|Liberian
libya|ly|Libya|Libyan
liechtenstein|ls|Liechtenstein|
lithuania|lh|Lithuania|Lithuanian
luxembourg|lu|Luxembourg|Luxembourgish
madagascar|ma|Madagascar|Malagasy
malawi|mi|Malawi|Malawian
malaysia|my|Malaysia|Malaysian
maldives|mv|Maldives|Maldivian
mali|ml|Mali|Malian
malta|mt|Malta|Maltese
marshall-islands|rm|Marshall Islands|Marshallese
mauritania|mr|Mauritania|Mauritanian
mauritius|mp|Mauritius|Mauritian
mexico|mx|Mexico|Mexican
micronesia|fm|Micronesia|Micronesian
moldova|md|Moldova|Moldovan
monaco|mn|Monaco|
mongolia|mg|Mongolia|Mongolian
montenegro|mj|Montenegro|Montenegrin
morocco|mo|Morocco|Moroccan
mozambique|mz|Mozambique|Mozambican
namibia|wa|Namibia|Namibian
nauru|nr|Nauru|Nauruan
nepal|np|Nepal|Nepalese,Nepali
netherlands|nl|Netherlands|Dutch
new-zealand|nz|New Zealand|New Zealand
nicaragua|nu|Nicaragua|Nicaraguan
niger|ng|Niger|Nigerien
nigeria|ni|Nigeria|Nigerian
korea-north|kn|North Korea,DPRK|North Korean
north-macedonia|mk|North Macedonia,Macedonia|Macedonian
norway|no|Norway|Norwegian
oman|mu|Oman|Omani
pakistan|pk|Pakistan|Pakistani
palau|ps|Palau|Palauan
palestinian-authority|-|Palestinian Authority|Palestinian
panama|pm|Panama|Panamanian
papua-new-guinea|pp|Papua New Guinea|Papua New Guinea
paraguay|pa|Paraguay|Paraguayan
peru|pe|Peru|Peruvian
philippines|rp|Philippines|Philippine,Filipino
poland|pl|Poland|Polish
portugal|po|Portugal|Portuguese
qatar|qa|Qatar|Qatari
romania|ro|Romania|Romanian
russia|rs|Russia,Soviet Union|Russian,Soviet
rwanda|rw|Rwanda|Rwandan
samoa|ws|Samoa|Samoan
san-marino|sm|San Marino|
sao-tome-and-principe|tp|Sao Tome and Principe|
saudi-arabia|sa|Saudi Arabia|Saudi,Saudi Arabian
senegal|sg|Senegal|Senegalese
serbia|ri|Serbia|Serbian
seychelles|se|Seychelles|
sierra-leone|sl|Sierra Leone|Sierra Leonean
singapore|sn|Singapore|Singaporean,Singapore
slovakia|lo|Slovakia|Slovak
slovenia|si|Slovenia|Slovenian
solomon-islands|bp|Solomon Islands|
somalia|so|Somalia|Somali
south-africa|sf|South Africa|South African
korea-south|ks|Republic of Korea,South Korea|South Korean,Republic of Korea,ROK,Korean
south-sudan|od|South Sudan|South Sudanese
spain|sp|Spain|Spanish
sri-lanka|ce|Sri Lanka|Sri Lankan
saint-kitts-nevis|sc|St. Kitts and Nevis,Saint Kitts and Nevis|
saint-lucia|st|St. Lucia,Saint Lucia|
saint-vincent-grenadines|vc|St. Vincent and the Grenadines,Saint Vincent and the Grenadines|
sudan|su|Sudan|Sudanese
suriname|ns|Suriname|Surinamese
sweden|sw|Sweden|Swedish
switzerland|sz|Switzerland|Swiss
syria|sy|Syria|Syrian
taiwan|tw|Taiwan|Taiwanese
tajikistan|ti|Tajikistan|Tajik
tanzania|tz|Tanzania|Tanzanian
thailand|th|Thailand|Thai
timor-leste|tt|Timor-Leste,East Timor|Timorese
togo|to|Togo|Togolese
tonga|tn|Tonga|Tongan
trinidad-and-tobago|td|Trinidad and Tobago|Trinidadian
tunisia|ts|Tunisia|Tunisian
turkey|tu|Turkey,Türkiye,Turkiye|Turkish
turkmenistan|tx|Turkmenistan|Turkmen
tuvalu|tv|Tuvalu|
uganda|ug|Uganda|Ugandan
ukraine|up|Ukraine|Ukrainian
united-arab-emirates|ae|United Arab Emirates,Abu Dhabi|Emirati,UAE
united-kingdom|uk|United Kingdom|British,UK,U.K.
uruguay|uy|Uruguay|Uruguayan
uzbekistan|uz|Uzbekistan|Uzbek
vanuatu|nh|Vanuatu|
venezuela|ve|Venezuela|Venezuelan
vietnam|vm|Vietnam|Vietnamese
yemen|ym|Yemen|Yemeni
yugoslavia|-|Yugoslavia|Yugoslav
zambia|za|Zambia|Zambian
zimbabwe|zi|Zimbabwe|Zimbabwean
`;

export interface State {
  readonly id: string;
  readonly fips: string;
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
}

const OTHER_IDS: Readonly<Record<string, string>> = {
  "cape-verde": "cabo-verde", "congo-kinshasa": "congo-democratic-republic", "czechia": "czech-republic", "korea": "korea-south",
  "macedonia": "north-macedonia", "somoa": "samoa", "swaziland": "eswatini", "turkiye": "turkey", "west-bank": "palestinian-authority",
};

const words = (text: string | undefined): string[] => (text === undefined || text === "" ? [] : text.split(","));

export const STATES: readonly State[] = TABLE.trim().split("\n").map((row) => {
  const [id = "", fips = "", nouns, adjectives] = row.split("|");
  return { id, fips, nouns: words(nouns), adjectives: words(adjectives) };
});

const BY_ID = mapOf(STATES, ({ id }) => id);
const BY_FIPS = mapOf(STATES.filter(({ fips }) => fips !== "-"), ({ fips }) => fips);

/** `undefined` for what is no state: Antarctica, a territory. */
export const stateById = (id: string): State | undefined => BY_ID.get(OTHER_IDS[id] ?? id);
export const stateByFips = (fips: string): State | undefined => BY_FIPS.get(fips);
