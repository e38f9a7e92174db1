using Competency.Model.Drafts;
using Competency.Model.Icap.Lines;
using Competency.Model.Text;

namespace Competency.Model.Icap;

// Reads the lines of one file: one standard, as a rule, or several after each other.
internal sealed class IcapTextReader
{
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<StandardDraft> _drafts = [];
    private DocumentParser _parser;
    private DocumentLine? _heldTitle;

    private IcapTextReader(string file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _parser = NewParser(1);
    }

    // The drafts of all standards in the lines.
    public static List<StandardDraft> Read(string file, IEnumerable<string> lines, DiagnosticBag diagnostics)
    {
        IcapTextReader reader = new(file, diagnostics);
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            SourceLocation location = new() { File = file, Line = number };
            string text = PageBoilerplate.Remove(line, location, diagnostics);
            bool endsPage = text.Length > 0 && !ReferenceEquals(text, line) && ChineseText.TrimSpaces(text).IsEmpty;
            reader.Read(new DocumentLine(file, number, text, endsPage));
        }

        reader.Finish();
        return reader._drafts;
    }

    private void Read(DocumentLine line)
    {
        if (_parser.EndsBefore(line))
        {
            _diagnostics.Add(DocumentRules.SeveralDocuments, (_heldTitle ?? line).At());
            FinishDocument();
            _parser = NewParser((_heldTitle ?? line).Number);
        }

        if (_heldTitle is not null && !line.IsBlank)
        {
            _parser.Read(_heldTitle);
            _heldTitle = null;
        }

        if (_parser.MayTitleNext(line))
        {
            _heldTitle = line;
        }
        else
        {
            _parser.Read(line);
        }
    }

    private void Finish()
    {
        if (_heldTitle is not null)
        {
            _parser.Read(_heldTitle);
        }

        FinishDocument();
    }

    private void FinishDocument()
    {
        if (_parser.HasContent)
        {
            _parser.Finish();
            _drafts.Add(_parser.Draft);
        }
    }

    private DocumentParser NewParser(int line) => new(
        new StandardDraft
        {
            Framework = "icap",
            Language = "zh-Hant",
            LevelScale = LevelScale.Icap,
            Location = new SourceLocation { File = _file, Line = line },
        },
        _diagnostics);
}
