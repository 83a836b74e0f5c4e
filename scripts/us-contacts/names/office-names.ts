/** What offices are called: a title by kind, and where a party calls it otherwise, the party's. */
import type { Level, OfficeFunction } from "../../../src/model/vocabulary";
import type { OfficeKind } from "../parse/office-kinds";

export interface TitleName {
  readonly ja: string;
  readonly en: string;
  readonly reading: string;
}

const title = (ja: string, en: string, reading: string): TitleName => ({ ja, en, reading });

interface KindOfOffice extends TitleName {
  /** The end of the office's id. */
  readonly suffix: string;
  readonly level: Level;
  readonly function?: OfficeFunction;
}

const kind = (suffix: string, level: Level, name: TitleName, office?: OfficeFunction): KindOfOffice =>
  ({ suffix, level, ...name, ...(office === undefined ? {} : { function: office }) });

/** `designate` is a person and `other` the party itself, so neither is here. Whether a head has a function is asked of the party. */
export const KINDS: Readonly<Record<Exclude<OfficeKind, "designate" | "other">, KindOfOffice>> = {
  "president": kind("president", "leader", title("大統領", "President", "だいとうりょう"), "head-of-government"),
  "prime-minister": kind("pm", "leader", title("首相", "Prime Minister", "しゅしょう"), "head-of-government"),
  "monarch": kind("king", "leader", title("国王", "King", "こくおう"), "head-of-government"),
  "crown-prince": kind("crown-prince", "leader", title("皇太子", "Crown Prince", "こうたいし")),
  "vice-president": kind("vice-president", "leader", title("副大統領", "Vice President", "ふくだいとうりょう")),
  "deputy-prime-minister": kind("deputy-pm", "ministerial", title("副首相", "Deputy Prime Minister", "ふくしゅしょう")),
  "general-secretary": kind("general-secretary", "leader", title("共産党書記長", "General Secretary of the Communist Party", "きょうさんとうしょきちょう")),
  "foreign-minister": kind("foreign-minister", "ministerial", title("外相", "Foreign Minister", "がいしょう"), "foreign-affairs"),
  "defence-minister": kind("defense-minister", "ministerial", title("国防相", "Defence Minister", "こくぼうしょう"), "defence"),
  "national-security-adviser": kind("nsa", "security-adviser", title("国家安全保障担当補佐官", "National Security Adviser", "こっかあんぜんほしょうたんとうほさかん"), "national-security"),
  "deputy-national-security-adviser": kind("deputy-nsa", "senior-official", title("国家安全保障担当次席補佐官", "Deputy National Security Adviser", "こっかあんぜんほしょうたんとうじせきほさかん"), "national-security"),
  "adviser": kind("adviser", "security-adviser", title("外交担当補佐官", "Foreign Policy Adviser", "がいこうたんとうほさかん"), "national-security"),
  "foreign-affairs-director": kind("foreign-affairs-director", "security-adviser", title("中央外事工作委員会弁公室主任", "Director of the Office of the Central Foreign Affairs Commission", "ちゅうおうがいじこうさくいいんかいべんこうしつしゅにん"), "national-security"),
  "ambassador": kind("ambassador-us", "embassy", title("駐米大使", "Ambassador to the United States", "ちゅうべいたいし"), "diplomatic-mission"),
  "head": kind("head", "leader", title("事務総長", "Secretary General", "じむそうちょう")),
  "commission-president": kind("commission-president", "leader", title("欧州委員会委員長", "President of the European Commission", "おうしゅういいんかいいいんちょう"), "head-of-government"),
  "council-president": kind("council-president", "leader", title("欧州理事会議長", "President of the European Council", "おうしゅうりじかいぎちょう")),
};

const kokkaShuseki = title("国家主席", "President", "こっかしゅせき");
const chancellor = title("首相", "Chancellor", "しゅしょう");
const amir = title("首長", "Amir", "しゅちょう");
/** `party kind` → what that party calls it. */
const OWN: Readonly<Record<string, TitleName>> = {
  "cn president": kokkaShuseki, "vn president": kokkaShuseki, "la president": kokkaShuseki, "ps president": title("議長", "President", "ぎちょう"),
  "ba president": title("大統領評議会", "Presidency", "だいとうりょうひょうぎかい"), "de prime-minister": chancellor, "at prime-minister": chancellor, "ie prime-minister": title("首相", "Taoiseach", "しゅしょう"),
  "ie deputy-prime-minister": title("副首相", "Tánaiste", "ふくしゅしょう"), "de deputy-prime-minister": title("副首相", "Vice Chancellor", "ふくしゅしょう"), "nu prime-minister": title("首相", "Premier", "しゅしょう"),
  "es prime-minister": title("首相", "President of the Government", "しゅしょう"), "bd prime-minister": title("首席顧問", "Chief Adviser", "しゅせきこもん"), "va prime-minister": title("国務長官", "Secretary of State", "こくむちょうかん"),
  "va monarch": title("教皇", "Pope", "きょうこう"), "va foreign-minister": title("外務長官", "Secretary for Relations with States", "がいむちょうかん"),
  "qa monarch": amir, "kw monarch": amir, "bn monarch": title("国王", "Sultan", "こくおう"), "om monarch": title("国王", "Sultan", "こくおう"), "ae crown-prince": title("皇太子", "Crown Prince of Abu Dhabi", "こうたいし"),
  "uk foreign-minister": title("外相", "Foreign Secretary", "がいしょう"), "in foreign-minister": title("外相", "Minister of External Affairs", "がいしょう"), "ph foreign-minister": title("外相", "Secretary of Foreign Affairs", "がいしょう"),
  "mx foreign-minister": title("外相", "Secretary of Foreign Affairs", "がいしょう"), "ke foreign-minister": title("外相", "Cabinet Secretary for Foreign Affairs", "がいしょう"),
  "uk defence-minister": title("国防相", "Defence Secretary", "こくぼうしょう"), "ph defence-minister": title("国防相", "Secretary of National Defense", "こくぼうしょう"),
  "eu foreign-minister": title("外務・安全保障政策上級代表", "High Representative for Foreign Affairs and Security Policy", "がいむあんぜんほしょうせいさくじょうきゅうだいひょう"),
  "kr national-security-adviser": title("国家安保室長", "National Security Adviser", "こっかあんぽしつちょう"), "pl national-security-adviser": title("国家安全保障局長", "Head of the National Security Bureau", "こっかあんぜんほしょうきょくちょう"),
  "mn national-security-adviser": title("国家安全保障会議事務局長", "Secretary of the National Security Council", "こっかあんぜんほしょうかいぎじむきょくちょう"),
  "am national-security-adviser": title("安全保障会議書記", "Secretary of the Security Council", "あんぜんほしょうかいぎしょき"), "un head": title("事務総長", "Secretary-General", "じむそうちょう"),
  "who head": title("事務局長", "Director-General", "じむきょくちょう"), "iaea head": title("事務局長", "Director General", "じむきょくちょう"), "world-bank head": title("総裁", "President", "そうさい"),
  "african-union head": title("委員長", "Commission Chairperson", "いいんちょう"),
};

export const titleOf = (party: string, of: keyof typeof KINDS): TitleName => OWN[`${party} ${of}`] ?? KINDS[of];

/** Where Japanese does not put the state's name before the title, or not as it stands. */
const WHOLE: Readonly<Record<string, { readonly ja: string; readonly reading: string }>> = {
  "va monarch": { ja: "ローマ教皇", reading: "ろーまきょうこう" }, "ae crown-prince": { ja: "アブダビ皇太子", reading: "あぶだびこうたいし" },
  "uk monarch": { ja: "英国王", reading: "えいこくおう" }, "uk defence-minister": { ja: "英国防相", reading: "えいこくぼうしょう" },
  "sa ambassador": { ja: "駐米サウジアラビア大使", reading: "ちゅうべいさうじあらびあたいし" }, "ae ambassador": { ja: "駐米UAE大使", reading: "ちゅうべいゆーえーいーたいし" },
};
/** Before a title a shorter name is used. */
const BEFORE_TITLE: Readonly<Record<string, { readonly ja: string; readonly reading: string }>> = { ae: { ja: "UAE", reading: "ゆーえーいー" }, va: { ja: "バチカン", reading: "ばちかん" } };

/** The Japanese name of an office and how it is read. `party`: the party's own name. */
export const officeNameOf = (code: string, of: keyof typeof KINDS, party: { readonly ja: string; readonly reading: string }): { readonly ja: string; readonly reading: string } => {
  const whole = WHOLE[`${code} ${of}`];
  if (whole !== undefined) return whole;
  const { ja, reading } = titleOf(code, of);
  const before = BEFORE_TITLE[code] ?? party;
  return { ja: `${before.ja}${ja}`, reading: `${before.reading}${reading}` };
};

/**
 * Where the prime minister or chancellor, and not the president or monarch, is the counterpart of a head of government. Finland is not
 * among them: its President leads foreign policy with the government (Constitution, §93) and meets the President of the United States.
 */
const HEADED_BY_PRIME_MINISTER = new Set((
  "jp de it il in uk ca au nz ie gr at hu cz sk si ee lv bg hr al mk me rs ba xk iq et sg my th kh bd np pk mt be nl lu dk se no is es pt pl mn bs jm bb tt lc ag bz fj pg ws to tv sb ck nu mu ls lb am ge"
).split(" "));
/** Executive monarchs. */
const RULED_BY_MONARCH = new Set("sa qa kw om bh jo ma bn sz va".split(" "));

/** One head of government a party: the counterpart of the others. */
export const functionOf = (party: string, of: keyof typeof KINDS): OfficeFunction | undefined => {
  const isHead = of === "prime-minister" ? HEADED_BY_PRIME_MINISTER.has(party)
    : of === "president" ? !HEADED_BY_PRIME_MINISTER.has(party)
    : of === "monarch" ? RULED_BY_MONARCH.has(party) : true;
  return isHead ? KINDS[of].function : undefined;
};

/** The reference data set's ids, where it has the office. */
const IDS: Readonly<Record<string, string>> = {
  "jp national-security-adviser": "jp-nss-sg", "va monarch": "va-pope", "qa monarch": "qa-amir", "kw monarch": "kw-amir", "bn monarch": "bn-sultan", "om monarch": "om-sultan",
  "de prime-minister": "de-chancellor", "at prime-minister": "at-chancellor", "ie prime-minister": "ie-taoiseach", "va prime-minister": "va-secretary-of-state",
  "nato head": "nato-sg", "un head": "un-sg", "who head": "who-dg", "iaea head": "iaea-dg", "oecd head": "oecd-sg", "world-bank head": "world-bank-president", "african-union head": "african-union-chair",
  "eu foreign-minister": "eu-high-representative", "bd prime-minister": "bd-chief-adviser",
};
export const officeId = (party: string, of: keyof typeof KINDS): string => IDS[`${party} ${of}`] ?? `${party}-${KINDS[of].suffix}`;
