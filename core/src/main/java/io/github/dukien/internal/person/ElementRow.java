package io.github.dukien.internal.person;

import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** The elements of an article in their order, and what stands around a place in it. */
record ElementRow(TokenTable tokens, List<Element> elements) {
    /** Elements of offices in a row that are looked through. */
    private static final int MOST_OFFICES = 8;
    /** Tokens between the last office and the name that a colon opens. */
    private static final int NEAR = 8;

    /** Whether a name follows the office at once, perhaps behind «đối với» and an honorific. */
    boolean isNameNext(int i) {
        int next = i + 1 < elements.size() && elements.get(i + 1).is(Kind.TO) ? i + 2 : i + 1;
        while (next < elements.size() && elements.get(next).is(Kind.BEFORE)) {
            next++;
        }
        return next < elements.size() && elements.get(next).is(Kind.NAME);
    }

    /** «Các đồng chí Tỉnh ủy viên tới dự: A, B»: whether few words lead from the office before {@code i} to a colon and names. */
    boolean introducesNames(int i) {
        if (i == 0 || !elements.get(i - 1).is(Kind.OFFICE) || i + 1 >= elements.size()) {
            return false;
        }
        int next = i + 2;
        while (next < elements.size() && elements.get(next).is(Kind.BEFORE)) {
            next++;
        }
        return elements.get(i + 1).is(Kind.COLON)
                && next < elements.size()
                && elements.get(next).is(Kind.NAME)
                && elements.get(next).from() <= elements.get(i - 1).to() + NEAR;
    }

    /** «…, và Phó Chủ tịch Hội – Lê Văn A»: whether a dash and a name follow. */
    boolean isNameBehindDash(int i) {
        return i + 1 < elements.size() && elements.get(i + 1).is(Kind.DASH) && isNameNext(i + 1);
    }

    /** Whether offices follow in a row, of which the last is followed by its holder at once: «…, Phó Chủ tịch HĐND tỉnh - Trưởng đoàn Lê Văn A». */
    boolean leadsToName(int i) {
        int at = i;
        while (at < i + MOST_OFFICES && at + 2 < elements.size()) {
            Element mark = elements.get(at + 1);
            boolean joins = mark.is(Kind.COMMA) || mark.is(Kind.DASH) || mark.is(Kind.ALSO);
            if (!joins || !elements.get(at + 2).is(Kind.OFFICE)) {
                return false;
            }
            at += 2;
            if (isNameNext(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether «đối với» gives the office to a name behind it. */
    boolean isGiven(int i) {
        return i + 1 < elements.size() && elements.get(i + 1).is(Kind.TO) && isNameNext(i);
    }

    /** Whether «, ông» without a name goes on behind the element: «Nhiều năm làm Trưởng thôn, ông …». */
    boolean isPronounNext(int i) {
        return i + 2 < elements.size()
                && elements.get(i + 1).is(Kind.COMMA)
                && elements.get(i + 2).is(Kind.BEFORE)
                && elements.get(i + 2).before() == PersonWords.Before.HONORIFIC
                && !elements.get(i + 2).plural()
                && !isNameNext(i + 2);
    }

    /** Whether a bracket closes behind the element. */
    boolean isClosed(int i) {
        return i + 1 < elements.size() && elements.get(i + 1).is(Kind.CLOSE);
    }

    /** A bare rank in small letters ends a headline («… tự bầu bí thư») and signs nothing. */
    private boolean isSigning(Element said) {
        Office office = said.office();
        return office != null && (office.isFull() || tokens.isCapitalized(office.from()));
    }

    /** Signature blocks and captions: an office or a name on a line of its own, and its counterpart on the next. */
    boolean isPairedOverLines(int i) {
        if (i + 1 >= elements.size() || i == 0) {
            return false;
        }
        Element last = elements.get(i - 1);
        Element next = elements.get(i + 1);
        boolean pair = last.is(Kind.OFFICE) && isSigning(last) && (next.is(Kind.NAME) || next.is(Kind.BEFORE))
                || last.is(Kind.NAME) && next.is(Kind.OFFICE);
        boolean ended = last.to() < tokens.size() && tokens.breakBefore(last.to());
        boolean nextAlone = next.is(Kind.BEFORE) || next.to() >= tokens.size() || tokens.breakBefore(next.to());
        return pair && ended && nextAlone;
    }
}
