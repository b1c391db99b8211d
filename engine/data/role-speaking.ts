import { words } from './word-list';

/** Verbs whose subject speaks: a description beside one of them is somebody. All forms, lower case. */
export const SPEAKING_VERBS: ReadonlySet<string> = words(`
  say says said tell tells told add adds added warn warns warned state states stated note notes noted claim claims claimed
  announce announces announced confirm confirms confirmed deny denies denied explain explains explained argue argues
  argued insist insists insisted stress stresses stressed report reports reported declare declares declared admit admits
  admitted reveal reveals revealed allege alleges alleged suggest suggests suggested believe believes believed predict
  predicts predicted urge urges urged accuse accuses accused condemn condemns condemned describe describes described
  call calls called write writes wrote tweet tweeted testify testified recall recalled conclude concluded estimate
  estimates estimated think thinks thought point points pointed ask asks asked vow vows vowed promise promised pledge
  pledges pledged demand demands demanded agree agrees agreed reject rejects rejected respond responded reply replied
  comment commented remark remarked acknowledge acknowledged express expressed praise praised criticise criticised
  criticize criticized welcome welcomed quoted lament lamented observe observed maintain maintained assert asserted
  reiterate reiterated emphasise emphasised emphasize emphasized mention mentioned refuse refused decline declined`);
