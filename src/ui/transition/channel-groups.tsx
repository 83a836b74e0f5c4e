/** What becomes of the channels: which lapse, which survive, which are to be re-staffed, which are new. */
import { useId } from "react";
import { FATES, type TrackedChannel } from "../../history/transition/channels";
import type { TransitionPlan } from "../../history/transition/plan";
import { sayFate } from "../../i18n/transition/say-fate";
import { LEVELS } from "../../model/vocabulary";
import { ChannelLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";

function ByLevel({ plan, channels }: { readonly plan: TransitionPlan; readonly channels: readonly TrackedChannel[] }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  return [...LEVELS, undefined].map((level) => {
    const own = channels.filter((each) => each.level === level);
    if (own.length === 0) return null;
    return (
      <div key={level ?? ""} className="fate-level">
        <h5>{level === undefined ? t("transition.weeks.noLevel") : t(`vocabulary.level.${level}`)}</h5>
        <ul>
          {own.map((each) => (
            <li key={each.channel.id}>
              <ChannelLink channel={each.channel} />
              {sayFate(speaker, plan, each).map((line) => <p key={line} className="fate-line">{line}</p>)}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function Group({ plan, fate, channels }: { readonly plan: TransitionPlan; readonly fate: (typeof FATES)[number]; readonly channels: readonly TrackedChannel[] }) {
  const { t } = useSpeaker();
  const { bundle, nesting } = plan.snapshot.network;
  const id = useId();
  const isOwn = ({ channel }: TrackedChannel): boolean => channel.ends.every((end) => bundle.dataset.parties.includes(nesting.partyOf(end)));
  const [own, others] = [channels.filter((each) => isOwn(each)), channels.filter((each) => !isOwn(each))];
  return (
    <section className={`fate ${fate}`} aria-labelledby={id}>
      <h4 id={id}>{t(`transition.fate.${fate}`)} <span className="fate-count">{channels.length}</span></h4>
      <p className="quiet">{t(`transition.fateNote.${fate}`)}</p>
      {channels.length === 0 && <p className="quiet">{t("transition.nothing")}</p>}
      <ByLevel plan={plan} channels={own} />
      {others.length > 0 && (
        <details>
          <summary>{t("transition.others", { count: others.length })}</summary>
          <ByLevel plan={plan} channels={others} />
        </details>
      )}
    </section>
  );
}

/** `channels`: those that the lens shows. */
export function ChannelGroups({ plan, channels }: { readonly plan: TransitionPlan; readonly channels: readonly TrackedChannel[] }) {
  const { t } = useSpeaker();
  return (
    <section className="transition-channels" id="transition-channels">
      <h3>{t("transition.channels")}</h3>
      <div className="fates">
        {FATES.map((fate) => {
          const own = channels.filter((each) => each.fate.kind === fate);
          // Nobody expects channels with a team that is not there.
          return fate === "opened" && own.length === 0 ? null : <Group key={fate} plan={plan} fate={fate} channels={own} />;
        })}
      </div>
    </section>
  );
}
