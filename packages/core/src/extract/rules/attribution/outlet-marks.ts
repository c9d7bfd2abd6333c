/** Values of `Scene.outletAt`: nothing is known of the token, it is the head of an outlet's mention, of another mention. */
export const UNKNOWN = 0;
export const OUTLET = 1;
export const OTHER = 2;
