namespace Competency.Model.Csv.Frameworks.Esco;

// Repairs codes of occupations that a spreadsheet took for numbers: the groups of the armed forces begin with a zero.
internal sealed class IscoCodes
{
    private int _repaired;
    private (string Found, string Read, SourceLocation Place) _first;

    // The code of a group, 0110 of 110 or 110.0.
    public string Group(string code, SourceLocation place)
    {
        string whole = code.EndsWith(".0", StringComparison.Ordinal) ? code[..^2] : code;
        return HasLostZero(whole) ? Repaired(code, "0" + whole, place) : code;
    }

    // The code of an occupation in its group, 0110.1 of 110.1.
    public string Occupation(string code, SourceLocation place)
    {
        int point = code.IndexOf('.', StringComparison.Ordinal);
        return HasLostZero(point < 0 ? code : code[..point]) ? Repaired(code, "0" + code, place) : code;
    }

    // Reports all of a table in one finding.
    public void Report(DiagnosticBag diagnostics)
    {
        if (_repaired > 0)
        {
            diagnostics.Add(FrameworkRules.LeadingZeroLost, _first.Place, _repaired, _first.Found, _first.Read);
        }
    }

    // No group of three digits has these numbers.
    private static bool HasLostZero(string group) => group is "110" or "210" or "310";

    private string Repaired(string found, string read, SourceLocation place)
    {
        _first = _repaired == 0 ? (found, read, place) : _first;
        _repaired++;
        return read;
    }
}
