import {SERVICE_NAME} from '../../../../frame/service.js';

export default {
  app: {name: 'Tasklist', vendor: SERVICE_NAME},
  dateFormat: {long: 'dddd D MMMM YYYY HH:mm', normal: 'ddd D MMM YYYY HH:mm'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  disableWelcomeMessage: true,
  customScripts: ['../../../frame/web-applications.js', '../../../frame/tasklist.js']
};
