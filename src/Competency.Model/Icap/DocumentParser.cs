using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Icap.Lines;
using Competency.Model.Icap.Sections;
using Competency.Model.Icap.Table;
using Competency.Model.Text;

namespace Competency.Model.Icap;

// Reads one standard line by line. Sections are known by their headings and may come in any order or be missing; a line belongs
// to the section begun last.
internal sealed class DocumentParser
{
    private readonly DiagnosticBag _diagnostics;
    private readonly VersionSection _versions;
    private readonly HeaderSection _header;
    private readonly TableSection _table;
    private readonly AttitudeSection _attitudes;
    private readonly NoteSection _notes;
    private readonly HashSet<Section> _seen = [];
    private Section _section = Section.Title;
    private DraftText? _titleLine;

    public DocumentParser(StandardDraft draft, DiagnosticBag diagnostics)
    {
        Draft = draft;
        _diagnostics = diagnostics;
        _versions = new VersionSection(draft, diagnostics);
        _notes = new NoteSection(draft);
        _header = new HeaderSection(draft, _notes, diagnostics);
        _table = new TableSection(draft, diagnostics, new TableBuffers());
        _attitudes = new AttitudeSection(draft, diagnostics);
    }

    private enum Section
    {
        Title,
        Versions,
        Header,
        Table,
        Attitudes,
        Notes,
    }

    // What was understood so far.
    public StandardDraft Draft { get; }

    // Whether anything but blank lines was read.
    public bool HasContent => _titleLine is not null || _seen.Count > 0 || Draft.Unread.Count > 0;

    // Whether a line begins a further standard: its header, after the body of this one.
    public bool EndsBefore(DocumentLine line)
    {
        bool hasBody = _seen.Contains(Section.Table) || _seen.Contains(Section.Attitudes) || _seen.Contains(Section.Notes);
        return hasBody && line.HasCells &&
            ((Headings.IsVersionTable(line.Cells) && _versions.HasVersions) ||
            (Draft.Code is not null && Headings.MayBeLabel(line.Cells[0]) && Headings.Normalize(line.Cells[0]) == "職能基準代碼"));
    }

    // Whether the line may be the title of a further standard, which only the line after it can tell.
    public bool MayTitleNext(DocumentLine line) =>
        _section is Section.Table or Section.Attitudes or Section.Notes && Headings.TitleIn(line.Text) is not null;

    public void Read(DocumentLine line)
    {
        if (line.EndsPage)
        {
            _attitudes.ReadPageEnd();
        }
        else if (line.IsBlank)
        {
            _attitudes.ReadBlank();
        }
        else if (!TryReadHeading(line))
        {
            ReadContent(line);
        }
    }

    // Ends the document: completes what pages may have continued, settles code and name.
    public void Finish()
    {
        _table.Finish();
        _attitudes.Finish();
        _header.Finish();
        SettleCode();
        SettleTitle();
        ReportMissingSections();
    }

    private bool TryReadHeading(DocumentLine line)
    {
        if (line.HasCells && Headings.IsVersionTable(line.Cells))
        {
            Begin(Section.Versions);
            _versions.ReadHeading(line);
        }
        else if (line.HasCells && TableHeading.TryRead(line.Cells) is TableHeading heading)
        {
            Begin(Section.Table);
            _table.ReadHeading(heading, line);
        }
        else if (_section == Section.Table && line.HasCells && TableHeading.IsContinuation(line.Cells))
        {
            return true;
        }
        else if (Headings.IsAttitudes(line.Text))
        {
            Begin(Section.Attitudes);
            _attitudes.ReadPageEnd();
        }
        else if (Headings.IsNotes(line.Text))
        {
            Begin(Section.Notes);
            _notes.ReadHeading();
        }
        else if (Headings.IsEntryLevel(line.Text))
        {
            Begin(Section.Notes);
            _notes.ReadEntryLevel();
        }
        else
        {
            return false;
        }

        return true;
    }

    private void ReadContent(DocumentLine line)
    {
        BeginWithoutHeading(line);
        switch (_section)
        {
            case Section.Title:
                ReadTitle(line);
                break;
            case Section.Versions when VersionSection.IsRow(line):
                _versions.ReadRow(line);
                break;
            case Section.Header:
                _header.ReadLine(line);
                break;
            case Section.Table when line.HasCells:
                _table.ReadRow(line);
                break;
            case Section.Table:
                _table.ReadLooseLine(line);
                break;
            case Section.Attitudes:
                _attitudes.ReadLine(line);
                break;
            case Section.Notes:
                _notes.ReadLine(line);
                break;
            default:
                ReportNotUnderstood(line);
                break;
        }
    }

    private void Begin(Section section)
    {
        _section = section;
        _seen.Add(section);
    }

    private void ReadTitle(DocumentLine line)
    {
        if (_titleLine is null && Headings.TitleIn(line.Text) is string title)
        {
            _titleLine = new DraftText(title, line.At());
        }
        else
        {
            ReportNotUnderstood(line);
        }
    }

    // Begins the section that a line belongs to by its own shape, where the heading is lost or never stood.
    private void BeginWithoutHeading(DocumentLine line)
    {
        if (HeaderSection.IsField(line))
        {
            Begin(Section.Header);
        }
        else if (_section is Section.Title or Section.Versions or Section.Header && LooksLikeRow(line))
        {
            BeginReported(Section.Table, "header row of the task table", line);
        }
        else if (_section == Section.Title && VersionSection.IsRow(line))
        {
            BeginReported(Section.Versions, "header row of the version table", line);
        }
        else if (_section == Section.Table && !line.HasCells && AttitudeSection.BeginsWithCode(line.Text))
        {
            BeginReported(Section.Attitudes, "heading of the attitudes", line);
        }
        else if (_section is Section.Table or Section.Attitudes && !line.HasCells && NoteSection.IsHeading(line.Text))
        {
            BeginReported(Section.Notes, "heading of the notes", line);
        }
    }

    private void BeginReported(Section section, Phrase missing, DocumentLine line)
    {
        _diagnostics.Add(DocumentRules.SectionMissing, line.At(), missing);
        Begin(section);
    }

    // A row of the task table.
    private static bool LooksLikeRow(DocumentLine line) =>
        line.HasCells && line.Cells.Select(DocumentTableRow.ColumnByCode).Count(static column => column != TableColumn.Unknown) > 1;

    private void ReportNotUnderstood(DocumentLine line)
    {
        _diagnostics.Add(LineRules.LineUnrecognized, line.At(), Excerpt.Of(line.Text.Trim()));
        Draft.Unread.Add(new DraftText(line.Text, line.At()));
    }

    private void SettleCode()
    {
        VersionDraft? current = Draft.Versions.Find(static version => version.Version.Status == VersionStatus.Current);
        if (current?.Version.Code is not StandardCode code)
        {
            return;
        }

        if (Draft.Code is not DraftText given)
        {
            Draft.Code = new DraftText(code.Text, current.Location);
        }
        else if (StandardCode.TryParse(given.Value, out StandardCode header) && !AreSameVersion(header, code))
        {
            _diagnostics.Add(DocumentRules.CodesDiffer, given.Location, header, code);
        }
    }

    // Whether both are one code; a first version may lack its suffix.
    private static bool AreSameVersion(StandardCode left, StandardCode right) =>
        left == right || (IcapCode.TryParse(left.Text, out IcapCode one)
            && IcapCode.TryParse(right.Text, out IcapCode other)
            && one.Base == other.Base
            && one.VersionNumber == other.VersionNumber);

    private void SettleTitle()
    {
        VersionDraft? current = Draft.Versions.Find(static version => version.Version.Status == VersionStatus.Current);
        DraftText? fromVersions = current?.Version.Title is string title ? new DraftText(title, current.Location) : null;
        Draft.Title = _header.Name ?? _titleLine ?? fromVersions;
        if (_titleLine is null && Draft.Title is not null)
        {
            Phrase taken = _header.Name is not null ? "the document header" : "the version table";
            _diagnostics.Add(DocumentRules.TitleWithoutName, Draft.Location, taken);
        }

        if (Draft.Title is DraftText kept)
        {
            Phrase source = _header.Name is not null ? "document header" : "title line";
            ReportOtherTitle(kept, source, _titleLine, "title line");
            ReportOtherTitle(kept, source, fromVersions, "version table");
        }
    }

    private void ReportOtherTitle(DraftText kept, Phrase source, DraftText? other, Phrase otherSource)
    {
        if (other is DraftText title && !SpellingFold.AreVariants(kept.Value, title.Value))
        {
            _diagnostics.Add(DocumentRules.TitlesDiffer, title.Location, source, kept.Value, otherSource, title.Value);
        }
    }

    private void ReportMissingSections()
    {
        (Section Section, Phrase Name)[] expected =
        [
            (Section.Header, "document header (職能基準代碼 …)"), (Section.Table, "task table (主要職責, 工作任務 …)"),
        ];
        foreach ((Section section, Phrase name) in expected)
        {
            if (!_seen.Contains(section))
            {
                _diagnostics.Add(DocumentRules.SectionMissing, Draft.Location, name);
            }
        }
    }
}
