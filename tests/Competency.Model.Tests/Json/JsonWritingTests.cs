using System.Text;
using Competency.Model.Drafts;
using Competency.Model.Json;

namespace Competency.Model.Tests.Json;

public sealed class JsonWritingTests
{
    [Fact]
    public void The_document_is_the_one_that_was_agreed_on()
    {
        StandardDraft draft = new()
        {
            Code = JsonSamples.Text("X-1"),
            Title = JsonSamples.Text("節目𨎊"),
            Framework = "icap",
            Level = new LevelDraft(4, null, SourceLocation.None),
            LevelScale = LevelScale.Icap,
        };
        TaskDraft task = new() { Code = "T1.1", Title = "建置" };
        task.Links.Add(new LinkDraft { Kind = ElementKind.Knowledge, Code = "K02", Title = "生態" });
        task.Links.Add(new LinkDraft
        {
            Kind = ElementKind.Skill, Code = "S02", Title = "蒐集", Weight = 4.25, Strength = RequirementStrength.Essential
        });
        draft.Duties.Add(new DutyDraft { Code = "T1", Title = "研擬" });
        draft.Duties[0].Tasks.Add(task);
        const string Expected = """
            {
              "format": "competency-model/1",
              "standards": [
                {
                  "code": "X-1",
                  "title": "節目𨎊",
                  "framework": "icap",
                  "level": 4,
                  "levelScale": "icap-1-6",
                  "duties": [
                    {
                      "code": "T1",
                      "title": "研擬",
                      "tasks": [
                        {
                          "code": "T1.1",
                          "title": "建置",
                          "elements": [
                            "K02",
                            {
                              "element": "S02",
                              "weight": 4.25,
                              "strength": "essential"
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "elements": [
                    {
                      "id": "K02",
                      "code": "K02",
                      "kind": "knowledge",
                      "title": "生態"
                    },
                    {
                      "id": "S02",
                      "code": "S02",
                      "kind": "skill",
                      "title": "蒐集"
                    }
                  ]
                }
              ]
            }

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), CompetencyJson.WriteText([JsonSamples.Build(draft)]));
    }

    [Fact]
    public void Nothing_is_a_document_too() =>
        Assert.Equal(
            """{"format":"competency-model/1","standards":[]}""", CompetencyJson.WriteText([], options: new() { Indented = false }));

    [Fact]
    public void Provenance_is_written_when_asked_for()
    {
        CompetencyStandard[] standards = [JsonSamples.Icap()];
        Assert.DoesNotContain("provenance", CompetencyJson.WriteText(standards), StringComparison.Ordinal);
        Assert.Contains(
            "\"reader\": \"icap-text/1\"",
            CompetencyJson.WriteText(standards, options: new() { IncludeProvenance = true }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_with_LF_and_there_is_no_byte_order_mark()
    {
        byte[] bytes = CompetencyJson.Write([JsonSamples.Icap()]);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Contains("𨎊", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_level_is_not_written_on_a_requirement()
    {
        CompetencyStandard nice = JsonSamples.Nice();
        Assert.Equal(LevelSource.Derived, nice.Requirements.Single(static need => need.Element.Id.Local.Text == "S0001").LevelSource);
        string requirements = CompetencyJson.WriteText([nice], options: new() { Indented = false }).Split("\"requirements\":")[1];
        Assert.DoesNotContain("level", requirements, StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.WriteTo((Stream)null!, []));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Read(default, null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.ReadText(null!, "s"));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.ReadFrom(null!, "s"));
    }
}
