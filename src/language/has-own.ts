/** Whether a thing itself has the name. Chrome before 93 and iOS before 15.4 lack `Object.hasOwn`. */
export const hasOwn = (thing: object, name: string): boolean =>
  Object.prototype.hasOwnProperty.call(thing, name);
