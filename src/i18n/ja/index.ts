import { first } from "./first";
import { later } from "./later";

export const ja = { ...first, ...later };
