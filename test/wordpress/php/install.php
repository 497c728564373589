<?php

// Makes the database, installs WordPress as its own installer does, and an account for each role. Prints, by role, what
// signs a request of that account.

require __DIR__ . '/wp-config-values.php';

mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli('localhost', 'root', '', '', 0, CSW_SOCKET))->query('CREATE DATABASE ' . DB_NAME);

define('WP_INSTALLING', true);
// In place of WordPress' own, which would send mail.
function wp_new_blog_notification()
{
}

require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Example Borough', 'administrator', 'administrator@example.org', true, '', wp_generate_password());
update_option('permalink_structure', '/%postname%/');

$passwords = [];
foreach (['administrator', 'editor', 'author'] as $role) {
    $id = username_exists($role) ?: wp_insert_user([
        'user_login' => $role,
        'user_email' => "$role@example.org",
        'user_pass' => wp_generate_password(),
        'role' => $role,
    ]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
    $passwords[$role] = $password;
}
echo json_encode($passwords);
