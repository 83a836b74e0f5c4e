import { useEffect, useRef } from "react";
import { VIEWS } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { keyOfView } from "./view-keys";
import type { SingleKeys } from "./use-single-keys";

interface Group {
  readonly title: string;
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
}

const useGroups = (): readonly Group[] => {
  const { t } = useSpeaker();
  return [
    {
      title: t("shortcuts.group.anywhere"),
      keys: [
        [["/"], t("shortcuts.search")],
        ...VIEWS.map((view) => [[keyOfView(view)], t(`shell.views.${view}`)] as const),
        [["g"], t("shortcuts.gaps")], [["w"], t("shortcuts.whatIf")], [["?"], t("shortcuts.help")], [["Esc"], t("shortcuts.escape")],
      ],
    },
    { title: t("shortcuts.group.list"), keys: [[["↑", "↓"], t("shortcuts.cards")], [["Enter"], t("shortcuts.open")]] },
    {
      title: t("shortcuts.group.stage"),
      keys: [
        [["↑", "↓", "←", "→"], t("shortcuts.cards")], [["Enter"], t("shortcuts.open")], [["Shift", "↑↓←→"], t("shortcuts.pan")],
        [["+", "-"], t("shortcuts.zoom")], [["0"], t("shortcuts.fit")],
      ],
    },
    {
      title: t("shortcuts.group.axis"),
      keys: [
        [["←", "→"], t("shortcuts.day")], [["Shift", "←→"], t("shortcuts.month")], [["PageUp", "PageDown"], t("shortcuts.year")],
        [[",", "."], t("shortcuts.event")], [["Space"], t("shortcuts.play")],
      ],
    },
  ];
};

export function ShortcutsDialog({ isOpen, onClose, singleKeys }: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly singleKeys: SingleKeys;
}) {
  const { t } = useSpeaker();
  const dialog = useRef<HTMLDialogElement>(null);
  const groups = useGroups();
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{t("shortcuts.title")}</h2>
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className="keys">
            {keys.map(([names, does]) => (
              <div key={names.join("")}>
                <dt>{names.map((name) => <kbd key={name}>{name}</kbd>)}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p>
        <label className="check">
          <input type="checkbox" checked={singleKeys.on} onChange={(event) => { singleKeys.set(event.currentTarget.checked); }} />
          {t("shortcuts.single")}
        </label>
        <span className="quiet">{t("shortcuts.singleNote")}</span>
      </p>
      <form method="dialog"><button type="submit" className="button">{t("shortcuts.close")}</button></form>
    </dialog>
  );
}
