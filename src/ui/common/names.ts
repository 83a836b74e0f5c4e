/** Records by id, in words; an id that the data set does not hold stands for itself. */
import { shortName } from "../../i18n/say-actor";
import type { Speaker } from "../../i18n/speaker";
import type { ActorId, AdministrationId, IssueId } from "../../model/id";
import type { RecordIndex } from "../../network/record-index";

export const actorName = (speaker: Speaker, index: RecordIndex, id: ActorId): string => {
  const actor = index.actors.get(id);
  return actor === undefined ? id : speaker.name(actor.name);
};

export const actorShortName = (speaker: Speaker, index: RecordIndex, id: ActorId): string => {
  const actor = index.actors.get(id);
  return actor === undefined ? id : shortName(speaker, actor);
};

export const issueName = (speaker: Speaker, index: RecordIndex, id: IssueId): string => {
  const issue = index.issues.get(id);
  return issue === undefined ? id : speaker.name(issue.name);
};

export const administrationName = (speaker: Speaker, index: RecordIndex, id: AdministrationId): string => {
  const administration = index.administrations.get(id);
  return administration === undefined ? id : speaker.name(administration.name);
};
