using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

// The industries that the words of a name are at home in, see WordFields.
internal sealed class NameFields
{
    private NameFields(float[] all, float[] ofObjects) => (All, OfObjects) = (all, ofObjects);

    // Those of all words.
    public float[] All { get; }

    // Those of words that are no verbs.
    public float[] OfObjects { get; }

    public static NameFields Of(NameWord[] words)
    {
        float[] all = new float[WordFields.Count];
        float[] ofObjects = new float[WordFields.Count];
        foreach (NameWord word in words)
        {
            ReadOnlySpan<float> known = WordFields.Of(word.Text);
            for (int at = 0; at < known.Length; at++)
            {
                float weighed = (float)word.Weight * known[at];
                all[at] += weighed;
                ofObjects[at] += word.IsVerb ? 0 : weighed;
            }
        }

        return new NameFields(WordFields.Normalized(all), WordFields.Normalized(ofObjects));
    }
}
