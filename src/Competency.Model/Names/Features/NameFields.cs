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
            WordFields.Add(all, word.Word.Fields, (float)word.Weight);
            if (!word.IsVerb)
            {
                WordFields.Add(ofObjects, word.Word.Fields, (float)word.Weight);
            }
        }

        return new NameFields(WordFields.Normalized(all), WordFields.Normalized(ofObjects));
    }
}
