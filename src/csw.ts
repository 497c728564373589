import {watchFrames} from './kit/frame-height.js';
import {start} from './kit/start.js';
import {EmergencyContacts} from './widgets/emergency-contacts/emergency-contacts.js';
import {LeavePage} from './widgets/leave-page/leave-page.js';
import {PharmacyList} from './widgets/pharmacy-list/pharmacy-list.js';
import {PreventHotline} from './widgets/prevent-hotline/prevent-hotline.js';
import {ReportHateCrime} from './widgets/report-hate-crime/report-hate-crime.js';
import {SafetyAdvice} from './widgets/safety-advice/safety-advice.js';

start({
  'csw-report-hate-crime': ReportHateCrime,
  'csw-emergency-contacts': EmergencyContacts,
  'csw-pharmacy-list': PharmacyList,
  'csw-prevent-hotline': PreventHotline,
  'csw-safety-advice': SafetyAdvice,
  'csw-leave-page': LeavePage,
});

watchFrames();
