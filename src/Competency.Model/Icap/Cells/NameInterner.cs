using Competency.Model.Text;

namespace Competency.Model.Icap.Cells;

// Names of elements: many tasks of a standard need the same ones, and a code means the same name there nearly always, so that
// each is one string. Lossy, and for one thread at a time.
internal sealed class NameInterner
{
    private const int Places = 1024;

    private readonly string?[] _lastOfCode = new string?[Places];

    // A printed name as it goes into a draft, if possible the string that was made for an equal one before.
    // code: The code beside it, if it has one.
    // printed: The name, without white space at its ends.
    public string Get(string? code, ReadOnlySpan<char> printed)
    {
        if (code is null)
        {
            return ChineseText.RemoveWrapSpaces(printed);
        }

        ref string? last = ref _lastOfCode[PlaceOf(code)];
        return last is not null && printed.SequenceEqual(last) ? last : last = ChineseText.RemoveWrapSpaces(printed);
    }

    private static int PlaceOf(string code)
    {
        int place = 0;
        foreach (char character in code)
        {
            place = (10 * place) + character;
        }

        return place & (Places - 1);
    }
}
