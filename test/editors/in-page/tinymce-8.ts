import 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import {throughTinymce} from './tinymce.js';

export const through = throughTinymce;
