/** Points at one item of an analysis: what a mark stands for, and what a card is of. */
export type ItemRef =
  | {
      readonly type: 'mention';
      /** Entity id. */
      readonly entity: string;
      /** Position in the entity's `mentions`. */
      readonly mention: number;
    }
  | {
      readonly type: 'quotation';
      /** Position in `Analysis.quotations`. */
      readonly quotation: number;
    }
  | {
      readonly type: 'quantity';
      /** Position in `Analysis.quantities`. */
      readonly quantity: number;
    }
  | {
      readonly type: 'time';
      /** Id of the time expression. */
      readonly time: string;
    };
