import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readArea, readPack} from '../facts/read-area.js';
import type {Area, AreaPack} from '../facts/types.js';

export type AreaState = 'ready' | 'loading' | 'failed';
