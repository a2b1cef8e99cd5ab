/** As much of dmn-moddle as is used here: it brings no types. */
declare module 'dmn-moddle' {
  /** An element of a file; what it holds depends on its kind. */
  export interface DmnElement {
    readonly $type: string;
    readonly [property: string]: unknown;
  }
  export class DmnModdle {
    create(type: string, properties?: object): DmnElement;
    toXML(element: DmnElement, options?: { format?: boolean }): Promise<{ xml: string }>;
    fromXML(xml: string): Promise<{ rootElement: DmnElement; warnings: readonly unknown[] }>;
  }
}
