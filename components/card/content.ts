import type { Analysis, ItemRef } from '../../engine/model';
import type { CardContent } from './card';
import { dateCardOf } from './date-content';
import { actorCardOf } from './entity-content';
import { figureCardOf } from './figure-content';
import { placeCardOf } from './place-content';
import { quoteCardOf } from './quote-content';

/** What the card of an item says; null when the analysis has no such item. */
export function cardOf(analysis: Analysis, item: ItemRef): CardContent | null {
  switch (item.type) {
    case 'mention': {
      const entity = analysis.entities.find(({ id }) => id === item.entity);
      if (entity === undefined) return null;
      const kind = entity.mentions[item.mention]?.kind ?? entity.kind;
      const asked = { entity, at: item.mention };
      return kind === 'place' ? placeCardOf(analysis, asked) : actorCardOf(analysis, asked);
    }
    case 'quantity': {
      const quantity = analysis.quantities[item.quantity];
      return quantity === undefined ? null : figureCardOf(analysis, quantity);
    }
    case 'quotation': {
      const quotation = analysis.quotations[item.quotation];
      return quotation === undefined ? null : quoteCardOf(analysis, quotation);
    }
    case 'time': {
      const time = analysis.times.find(({ id }) => id === item.time);
      return time === undefined ? null : dateCardOf(analysis, time);
    }
  }
}
