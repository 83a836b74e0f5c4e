/** What was expected, by whom it is asked for and by when. */
import type { Gap } from "../../gaps/gap";
import { Fields } from "../common/fields";
import { administrationName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useNetwork } from "../common/use-state";
import { Part } from "./detail-head";

export function ExpectationFields({ gap }: { readonly gap: Gap }) {
  const speaker = useSpeaker();
  const { date, name, t } = speaker;
  const { bundle, index } = useNetwork();
  const expectations = [gap.reason, ...gap.otherReasons].flatMap((reason) => {
    const expectation = reason.kind === "expected-missing" ? index.expectations.get(reason.expectation) : undefined;
    return expectation === undefined ? [] : [{ expectation, due: reason.kind === "expected-missing" ? reason.due : undefined }];
  });
  const agenda = bundle.agenda.find(({ id }) => id === gap.agenda);
  const objectives = bundle.objectives.filter(({ id }) => gap.objectives.includes(id));
  const separator = speaker.language === "ja" ? "・" : ", ";
  if (expectations.length === 0 && agenda === undefined && objectives.length === 0) return null;
  return (
    <Part title={t("inspector.gap.expectation")}>
      {expectations.map(({ expectation, due }) => {
        const by = due ?? expectation.by;
        return (
          <Fields key={expectation.id} rows={[
            [t("inspector.gap.aim"), t(`vocabulary.aim.${expectation.aim}`)],
            [t("inspector.gap.priority"), t(`vocabulary.priority.${expectation.priority}`)],
            [t("inspector.gap.mode"), expectation.inPerson === true ? t("inspector.gap.inPerson") : undefined],
            [t("inspector.gap.administration"), gap.administration === undefined ? undefined : administrationName(speaker, index, gap.administration)],
            [t("inspector.gap.from"), expectation.from === undefined ? undefined : date(expectation.from)],
            [t("inspector.gap.by"), by === undefined ? undefined : date(by)],
            [t("inspector.gap.derivedLabel"), expectation.derived === true ? t("inspector.gap.derived") : undefined],
          ]} />
        );
      })}
      <Fields rows={[
        [t("inspector.gap.agenda"), agenda === undefined ? undefined : name(agenda.name)],
        [t("inspector.gap.objectives"), objectives.length === 0 ? undefined : objectives.map((each) => name(each.name)).join(separator)],
      ]} />
    </Part>
  );
}
