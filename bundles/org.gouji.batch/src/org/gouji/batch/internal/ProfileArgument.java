package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.InvalidProfileException;
import org.gouji.core.RuleCodes;
import org.gouji.core.RuleProfile;

/** The office's rule profile that a command line names. */
final class ProfileArgument {

    private ProfileArgument() {
    }

    static RuleProfile read(Optional<String> file, Texts texts) throws UsageException {
        if (file.isEmpty()) {
            return RuleProfile.NONE;
        }
        try {
            return RuleProfile.parse(Files.readString(Path.of(file.get())));
        } catch (InvalidProfileException e) {
            throw new UsageException(Message.BAD_PROFILE, file.get(), texts.of(e.text()));
        } catch (NoSuchFileException e) {
            throw new UsageException(Message.PROFILE_MISSING, file.get());
        } catch (CharacterCodingException e) {
            throw new UsageException(Message.PROFILE_NOT_UTF8, file.get());
        } catch (IOException e) {
            throw new UsageException(Message.PROFILE_UNREADABLE, file.get(), e.getMessage());
        }
    }

    /** Says which profile counts, and which of its codes no installed plug-in has: perhaps a slip of the pen. */
    static void note(RuleProfile profile, Shell shell) {
        if (profile.equals(RuleProfile.NONE)) {
            return;
        }
        shell.note(Message.PROFILE_USED, Words.clean(profile.name().orElse("?")), profile.levels().size());
        List<String> unknown = new ArrayList<>(profile.levels().keySet());
        unknown.removeAll(new RuleCodes(shell.plugins()).all().keySet());
        if (!unknown.isEmpty()) {
            shell.note(Message.PROFILE_UNKNOWN_CODES, String.join(" ", unknown));
        }
    }
}
