/** The names that sentences about gaps are made of. A record that is gone is named by its id. */
import type { ActorId, AdministrationId, ChannelId, IssueId } from "../../model/id";
import type { Snapshot } from "../../network/snapshot";
import { sayChannel, shortName } from "../say-actor";
import type { Speaker } from "../speaker";

export const fullName = (speaker: Speaker, snapshot: Snapshot, id: ActorId): string => {
  const actor = snapshot.network.index.actors.get(id);
  return actor === undefined ? id : speaker.name(actor.name);
};

export const briefName = (speaker: Speaker, snapshot: Snapshot, id: ActorId): string => {
  const actor = snapshot.network.index.actors.get(id);
  return actor === undefined ? id : shortName(speaker, actor);
};

export const administrationName = (speaker: Speaker, snapshot: Snapshot, id: AdministrationId): string => {
  const administration = snapshot.network.index.administrations.get(id);
  return administration === undefined ? id : speaker.name(administration.name);
};

export const issueName = (speaker: Speaker, snapshot: Snapshot, id: IssueId): string => {
  const issue = snapshot.network.index.issues.get(id);
  return issue === undefined ? id : speaker.name(issue.name);
};

export const channelName = (speaker: Speaker, snapshot: Snapshot, id: ChannelId): string => {
  const state = snapshot.channels.get(id);
  return state === undefined ? id : sayChannel(speaker, snapshot, state.channel);
};

export const listed = ({ language }: Speaker, names: readonly string[]): string => names.join(language === "ja" ? "、" : ", ");

/** Who leads an embassy in the ambassador's stead is a chargé d'affaires, not an acting ambassador. */
export const isMission = (snapshot: Snapshot, office: ActorId): boolean => snapshot.network.index.actors.get(office)?.function === "diplomatic-mission";
