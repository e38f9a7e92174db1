using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Text;

[Properties(Arbitrary = [typeof(DocumentText)], MaxTest = 3000)]
public sealed class SpellingFoldProperties
{
    [Property]
    public bool Is_idempotent(DocumentText text)
    {
        string once = SpellingFold.Fold(text.Value);
        return string.Equals(once, SpellingFold.Fold(once), StringComparison.Ordinal);
    }

    [Property]
    public bool Takes_any_text(FsCheck.NonNull<string> text) => SpellingFold.Fold(text.Get) is not null;

    [Property]
    public bool Does_not_see_white_space(DocumentText text, byte position, byte space)
    {
        char inserted = " \t\u3000\u00A0\u200B\n"[space % 6];
        string spaced = text.Value.Insert(position % (text.Value.Length + 1), inserted.ToString());
        return SpellingFold.AreVariants(text.Value, spaced);
    }

    [Property]
    public bool Never_lengthens(DocumentText text) => SpellingFold.Fold(text.Value).Length <= text.Value.Length;

    [Property]
    public bool Sees_what_wrap_removal_leaves_as_the_same(DocumentText text) =>
        SpellingFold.AreVariants(text.Value, ChineseText.RemoveWrapSpaces(text.Value));

    [Property]
    public bool Sees_widths_as_the_same(DocumentText text) => SpellingFold.AreVariants(text.Value, WidthFold.Fold(text.Value));
}
