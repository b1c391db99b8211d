import { words } from './word-list';

/** Things in writing or counted that say something: sources when a verb of saying follows ("reports suggest"). Lower case. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  report reports figures data statistics study studies survey surveys poll polls documents document records estimates
  estimate statement statements analysis findings research review audit indictment filing filings census letter email
  emails memo dossier communiqué communique bulletin article articles footage images evidence transcript transcripts
  results forecast forecasts projections chargesheet charge-sheet petition lawsuit affidavit complaint manifesto
  newsletter leaflet website release message information notice page webpage yearbook
  investigation inquiry probe agreement constitution`);

/** Verbs with which a document says something, in all the forms news uses. Lower case. */
export const DOCUMENT_VERBS: ReadonlySet<string> = words(`
  say says said show shows showed shown suggest suggests suggested indicate indicates indicated reveal reveals revealed
  find finds found note notes noted claim claims claimed allege alleges alleged state states stated warn warns warned
  estimate estimates estimated conclude concludes concluded confirm confirms confirmed describe describes described
  report reports reported point points pointed put puts call calls called add adds added cite cites cited quote quotes
  quoted read reads put predict predicts predicted argue argues argued accuse accuses accused attribute attributes
  emerged emerge surfaced mention mentions mentioned detail details detailed recommend recommends recommended`);
