/** Before every test file: what is said in tests is said in both languages. */
import { addBothLanguages } from "../../src/i18n/both";

addBothLanguages();
