import 'tinymce-6';
import 'tinymce-6/models/dom';
import 'tinymce-6/themes/silver';
import 'tinymce-6/icons/default';
import {throughTinymce} from './tinymce.js';

export const through = throughTinymce;
