import { routeFinder } from "../../gaps/routes/find-routes";
import { sayRoute } from "../../i18n/say-route";
import { createSpeaker } from "../../i18n/speaker";
import type { ActorId, AdministrationId } from "../../model/id";
import type { Network } from "../../network/network";
import { EXIT, UsageError, type Command } from "../command";
import { load, snapshotFor } from "../load";

const actorNamed = (network: Network, id: string | undefined): ActorId => {
  if (id === undefined) throw new UsageError("two actors are needed");
  const actor = network.bundle.actors.find((each) => each.id === id);
  if (actor === undefined) throw new UsageError(`unknown actor: ${id}`);
  return actor.id;
};

const administrationNamed = (network: Network, id: string | undefined): AdministrationId | undefined => {
  if (id === undefined) return undefined;
  const administration = network.bundle.administrations.find((each) => each.id === id);
  if (administration === undefined) throw new UsageError(`unknown administration: ${id}`);
  return administration.id;
};

export const routes: Command = async (operands, options) => {
  const [place, from, to, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`too many operands: ${rest.join(" ")}`);
  const network = await load(place, options.language);
  if (network === undefined) return EXIT.problems;
  const snapshot = snapshotFor(network, options);
  const administration = administrationNamed(network, options.administration);
  const found = routeFinder(snapshot).between(actorNamed(network, from), actorNamed(network, to), administration, true);
  if (options.json) {
    const list = found.routes.map(({ actors, channels, cost }) => ({ actors, channels, cost }));
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return EXIT.done;
  }
  const speaker = createSpeaker(options.language);
  const lines = found.routes.map((route) => `${route.cost.toFixed(1)}  ${sayRoute(speaker, snapshot, route)}`);
  process.stdout.write([...(lines.length === 0 ? [speaker.t("gaps.routes.none")] : lines), speaker.t("gaps.routes.independent", { count: found.independent }), ""].join("\n"));
  return EXIT.done;
};
