<?php

// A WordPress that talks to this machine alone. Nothing here changes what it keeps of a post.

require_once __DIR__ . '/wp-config-values.php';

define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . CSW_SOCKET);
define('DB_CHARSET', 'utf8mb4');

// Without it, WordPress takes signed requests by HTTPS alone.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', false);

foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", "{$name} key of a test");
    define("{$name}_SALT", "{$name} salt of a test");
}

$table_prefix = 'wp_';

defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
