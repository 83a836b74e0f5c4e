export interface Name {
  readonly ja: string;
  readonly en: string;
}
