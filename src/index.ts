/** The ES module for bundlers: each class, and where to find locales. Import `community-safety-widgets/<name>` to define a tag. */
export {useCatalogue, type Catalogue} from './language/catalogue.js';
export {useUpdates} from './kit/updates.js';
export type {FaultCode, FaultDetail} from './kit/fault.js';
export type {ActionDetail} from './kit/action.js';
export {EmergencyContacts} from './widgets/emergency-contacts/emergency-contacts.js';
export {LeavePage} from './widgets/leave-page/leave-page.js';
export {PharmacyList} from './widgets/pharmacy-list/pharmacy-list.js';
export {PreventHotline} from './widgets/prevent-hotline/prevent-hotline.js';
export {ReportHateCrime} from './widgets/report-hate-crime/report-hate-crime.js';
export {SafetyAdvice} from './widgets/safety-advice/safety-advice.js';
