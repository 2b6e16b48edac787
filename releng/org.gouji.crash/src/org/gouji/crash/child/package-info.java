/** The processes that are killed, starved and raced, and those that look afterwards. */
package org.gouji.crash.child;
