package org.gouji.store;

import java.time.Instant;

/**
 * Who holds a workspace open to write.
 *
 * @param pid process id
 * @param host name of the computer
 * @param user name of the account
 * @param since when it was opened
 * @since 1.0
 */
public record LockHolder(long pid, String host, String user, Instant since) {
}
