package org.gouji.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.gouji.model.InputStatus;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.UnreadableException;
import org.junit.jupiter.api.Test;

/** Each kind of bad reader breaks the contract where it should. */
class ReaderContractTest {

    private static ReaderContract contractOf(DocumentReader reader) {
        return new ReaderContract() {

            @Override
            protected DocumentReader reader() {
                return reader;
            }

            @Override
            protected List<ReaderSample> samples() {
                return List.of(ReaderSample.of("a.csv", "标题,x\n规章,1,2\n"));
            }
        };
    }

    @Test
    void anOpinionThatThrowsIsSeen() {
        ReaderContract contract = contractOf(new TinyReader() {
            @Override
            public Recognition recognize(DocumentHead head) {
                return head.first()[0] == 0 ? Recognition.no("不", "no") : Recognition.yes("是", "yes");
            }
        });
        assertThatThrownBy(contract::everyInputGetsAnOpinion).isInstanceOf(AssertionError.class);
    }

    @Test
    void aFaultOnDamagedInputIsSeen() {
        ReaderContract contract = contractOf(new TinyReader() {
            @Override
            protected void line(ReadContext context, String line, int number) {
                if (!line.contains(",")) {
                    throw new ArrayIndexOutOfBoundsException(1);
                }
                super.line(context, line, number);
            }
        });
        assertThatThrownBy(contract::damagedInputEndsInADocumentOrAStatus).isInstanceOf(AssertionError.class)
                .hasMessageContaining("PARSER_FAULT");
    }

    @Test
    void stateBetweenReadsIsSeen() {
        AtomicInteger reads = new AtomicInteger();
        ReaderContract contract = contractOf(new TinyReader() {
            @Override
            protected void line(ReadContext context, String line, int number) {
                context.builder().paragraph("read " + reads.incrementAndGet());
            }
        });
        assertThatThrownBy(contract::readingTwiceGivesEqualDocuments).isInstanceOf(AssertionError.class);
        assertThatThrownBy(contract::threadsDoNotDisturbEachOther).isInstanceOf(AssertionError.class);
    }

    @Test
    void swallowingTheStopDoesNotHideIt() throws IOException {
        ReaderContract contract = contractOf(new TinyReader() {
            @Override
            public void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
                try {
                    super.read(source, context);
                } catch (WorkStoppedException e) {
                    assertThat(e.status()).isNotEqualTo(InputStatus.OK);
                }
            }
        });
        contract.cancellingStopsItAnywhere();
        contract.limitsStopIt();
    }

    @Test
    void aReaderThatNoComponentDescribesIsNotCompared() {
        assertThatThrownBy(() -> contractOf(new TinyReader()).theServicePropertiesStateTheSame())
                .isInstanceOf(org.opentest4j.TestAbortedException.class);
    }
}
