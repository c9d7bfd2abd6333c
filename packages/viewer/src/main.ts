import { formatPlace } from '@proj/core';

document.title = formatPlace({ file: 'viewer' });
