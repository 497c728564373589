<?php

// The widgets are on this machine too, on a port of the test's own: WordPress asks neither unless it is told to.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn() => [CSW_WIDGETS_PORT]);
