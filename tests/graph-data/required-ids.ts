/** Ids that links, screenshots and other tests use. */
const ids = (text: string): string[] => text.trim().split(/\s+/);

export const REQUIRED_IDS = {
  administrations: ids("clinton-1993 bush-2001 obama-2009 trump-2017 biden-2021 trump-2025"),
  actors: ids(`
    jp jp-pm jp-nss jp-nss-sg jp-nss-staff jp-mofa jp-mod jp-embassy-us jp-business jp-foreign-minister jp-defense-minister
    jp-economy jp-ambassador-us jp-all-japan
    us us-president us-white-house us-nsc us-nsa us-nsc-staff us-nsc-indo-pacific us-state us-dod us-trade us-energy us-congress
    us-inner-circle maga us-secretary-of-state us-secretary-of-defense us-embassy-jp us-ambassador-jp us-bureaucracy us-judiciary
    g7 quad jp-us-rok nato un g20 apec global-south tpp
    au kr ph in cn ru kp ua ca uk fr de it eu mx vn tw
    ishiba-shigeru kishida-fumio suga-yoshihide abe-shinzo tomita-koji yamada-shigeo akiba-takeo
    trump-donald biden-joe obama-barack clinton-bill sullivan-jake campbell-kurt blinken-antony musk-elon`),
  issues: ids(`
    defence-effort host-nation-support universal-tariffs section-232 energy advanced-technology foip economic-security
    north-korea china-taiwan-strait russia middle-east climate foreign-firms-treatment ukraine burden-sharing trade-spill-over`),
  objectives: ids("alliance-health east-asia-commitment japanese-interests us-global-engagement multilateral-momentum"),
  agenda: ids("channels narrative friction cooperation third-countries key-policies"),
  expectations: ids("leader-meeting-2025"),
};
