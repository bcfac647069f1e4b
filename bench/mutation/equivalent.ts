/** A change of the code that no test can notice, or that none should. */
export interface Equivalent {
  readonly file: string;
  /** The code as it is and as Stryker changes it, without the blanks around lines. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** The survivors that have a reason. One whose code is changed or removed must go from here. */
export const EQUIVALENTS: readonly Equivalent[] = [];
