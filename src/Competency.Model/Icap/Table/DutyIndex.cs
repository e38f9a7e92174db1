using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// Many duties by code, by code and name, and by the line and number of each; of several alike the first.
internal sealed class DutyIndex
{
    private readonly Dictionary<string, DutyDraft> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, string Name), DutyDraft> _byName = [];
    private readonly Dictionary<(int Line, int Number), DutyDraft> _byNumber = [];

    public DutyIndex(List<DutyDraft> duties) => duties.ForEach(Add);

    // The first duty with this code.
    public DutyDraft? Find(string code) => _byCode.GetValueOrDefault(code);

    // The first duty with this code and this name.
    public DutyDraft? Find(string code, string title) => _byName.GetValueOrDefault((code, SpellingFold.Fold(title)));

    // The first duty of a line that has this number.
    public DutyDraft? Find(int line, int number) => _byNumber.GetValueOrDefault((line, number));

    // A further duty.
    public void Add(DutyDraft duty)
    {
        if (duty.Code is not null)
        {
            _byCode.TryAdd(duty.Code, duty);
        }

        Name(duty);
        if (duty.Location.Line is int line && NumberedCode.TryParse(duty.Code, out NumberedCode number))
        {
            _byNumber.TryAdd((line, number.Last), duty);
        }
    }

    // Makes a duty known by the name that it has now.
    public void Name(DutyDraft duty)
    {
        if (duty.Code is not null)
        {
            _byName.TryAdd((duty.Code, SpellingFold.Fold(duty.Title)), duty);
        }
    }

    // Forgets the name of a duty, before it gets another one.
    public void Forget(DutyDraft duty)
    {
        if (duty.Code is not null)
        {
            _byName.Remove((duty.Code, SpellingFold.Fold(duty.Title)));
        }
    }
}
