package vn.pipeline;

/** Stand-in. */
public class Word {
    private final String form;
    private final String posTag;
    private final String nerLabel;

    Word(String form, String posTag, String nerLabel) {
        this.form = form;
        this.posTag = posTag;
        this.nerLabel = nerLabel;
    }

    public String getForm() {
        return form;
    }

    public String getPosTag() {
        return posTag;
    }

    public String getNerLabel() {
        return nerLabel;
    }
}
