using Competency.Model.Names.Data;
using Competency.Model.Tests.Names.Normalization;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Names.Data;

[Properties(Arbitrary = [typeof(NameText)], MaxTest = 2000)]
public sealed class WordBoundariesProperties
{
    [Property]
    public bool A_place_is_asked_for_with_the_same_answer(NameText name, bool fromEnd)
    {
        bool[] all = WordBoundaries.Default.Of(name.Value, fromEnd);
        return Enumerable.Range(0, name.Value.Length + 1).All(at =>
        {
            bool[]? boundaries = null;
            return WordBoundaries.Default.IsBoundary(name.Value, at, ref boundaries, fromEnd) == all[at];
        });
    }

    [Property]
    public bool What_is_no_ideograph_parts_words(NameText name)
    {
        string text = $"{name.Value},{name.Value}";
        bool[] boundaries = WordBoundaries.Default.Of(text);
        return boundaries[name.Value.Length] && boundaries[name.Value.Length + 1];
    }
}
