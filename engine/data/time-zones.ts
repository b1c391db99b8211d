import { words } from './word-list';

/** Short forms of time zones as news writes them after a time of day, lower case. */
export const TIME_ZONES: ReadonlySet<string> = words(`
  gmt utc bst ist est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest msk wat cat eat sast pkt bdt wib jst kst hkt sgt
  aest aedt acst awst nzst nzdt brt art trt hrs hours hours' z`);

/** Words that stand before "time" after a time of day: "Eastern time"; a city's name may stand there too. */
export const ZONE_NAMES: ReadonlySet<string> = words('local eastern central pacific mountain standard daylight summer');
