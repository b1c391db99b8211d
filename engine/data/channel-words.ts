/** Nouns that name what words were sent through: "in a video", "at a press conference". Lower case. */
export const CHANNEL_NOUNS: ReadonlySet<string> = new Set(
  `statement statements interview interviews video videos tweet tweets post posts letter letters email emails e-mail message messages speech
  briefing conference release report memo memorandum address broadcast testimony article op-ed editorial blog call remarks comments telegram
  twitter facebook instagram whatsapp tiktok youtube weibo linkedin bluesky threads x television tv radio podcast newsletter filing affidavit
  hearing court note notice communique communiqué press website site account documents document complaint lawsuit column essay
  debate rally sermon meeting session news dispatch bulletin recording livestream teleconference webcast monologue transcript telecast show programme program platform app page feed stream network`.split(
    /\s+/,
  ),
);

/** Words that mark a hearer as press or broadcaster: "told Reuters", "told the Daily Echo", "told state television". Lower case. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  `reuters afp ap bbc cnn nbc cbs abc msnbc fox npr pbs cnbc bloomberg interfax tass xinhua dpa efe ansa kyodo yonhap anadolu pti ians upi rt
  guardian telegraph times post journal herald tribune mail mirror sun star express independent observer gazette chronicle echo courier
  examiner inquirer globe dispatch standard news newspaper magazine tv television radio press agency channel broadcaster politico axios
  jazeera sky itv nhk cctv dw rte rai reporters journalists correspondents media`.split(/\s+/),
);
