// The desk has a copy of the widgets of its own: in it, messages keep their ids as words.
import '../../widgets/emergency-contacts/emergency-contacts.define.js';
import '../../widgets/leave-page/leave-page.define.js';
import '../../widgets/pharmacy-list/pharmacy-list.define.js';
import '../../widgets/prevent-hotline/prevent-hotline.define.js';
import '../../widgets/report-hate-crime/report-hate-crime.define.js';
import '../../widgets/safety-advice/safety-advice.define.js';
import {navigation} from '../../widgets/leave-page/navigation.js';

// Here somebody types beside a widget, and has work to lose.
navigation.hasKeys = () => false;
