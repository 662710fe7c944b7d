using System.Buffers;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using PolicyFlex.Json;
using PolicyFlex.Tests.Meaning;
using Xunit;

namespace PolicyFlex.Tests.Json;

public sealed class ExplanationJsonTests
{
    [Fact]
    public void An_explanation_is_one_object_with_every_field()
    {
        var explanation = Scenario.Policy("""
            rules:
              - rule: it
                allow: refund
                when: order.age <= 30
            """).SetWithout("ladder").Given("""{ "order": { "total": 120, "boughtAt": "2026-02-20T10:00" } }""").Explain();
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            ExplanationJson.Write(writer, explanation);
        }

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be("""
            {
              "language": "en",
              "answers": [
                {
                  "subject": "refund",
                  "title": "Refund",
                  "answer": "allowed",
                  "sentences": [
                    "You may, because order age is at most 30 (it is 9)."
                  ],
                  "by": [
                    {
                      "rule": "desk/it",
                      "at": {
                        "file": "number-1.policy.yaml",
                        "line": 5,
                        "column": 5
                      }
                    }
                  ],
                  "hangsOn": [],
                  "bounds": []
                }
              ],
              "policies": [
                {
                  "policy": "desk",
                  "title": null,
                  "at": {
                    "file": "number-1.policy.yaml",
                    "line": 1,
                    "column": 1
                  },
                  "standing": "in-force",
                  "scope": null,
                  "version": null,
                  "rules": [
                    {
                      "rule": "desk/it",
                      "at": {
                        "file": "number-1.policy.yaml",
                        "line": 5,
                        "column": 5
                      },
                      "sentence": "allows refund",
                      "outcome": "true",
                      "when": {
                        "kind": "test",
                        "outcome": "true",
                        "text": "order.age \u003C= 30",
                        "sentence": "order age is at most 30",
                        "opposite": "order age is more than 30",
                        "at": {
                          "file": "number-1.policy.yaml",
                          "line": 7,
                          "column": 11
                        },
                        "saw": [
                          {
                            "fact": "order.age",
                            "title": "order age",
                            "value": "9",
                            "written": "9",
                            "standing": "derived",
                            "row": null,
                            "from": [
                              {
                                "fact": "order.boughtAt",
                                "title": "order bought at",
                                "value": "February 20, 2026 at 10:00\u202FAM",
                                "written": "2026-02-20T15:00:00Z",
                                "standing": "known",
                                "row": null,
                                "from": []
                              }
                            ]
                          }
                        ],
                        "parts": [],
                        "element": null,
                        "moreElements": 0
                      },
                      "gives": [
                        {
                          "target": "refund",
                          "gives": "allowed",
                          "level": null,
                          "replacedBy": [],
                          "decisive": true
                        }
                      ],
                      "decisive": true,
                      "exceptions": []
                    }
                  ],
                  "options": []
                }
              ],
              "ladder": [],
              "authority": [],
              "discretion": []
            }
            """);
    }

    [Fact]
    public void A_decision_carries_its_explanation()
    {
        var explanation = Scenario.Policy("""
            rules:
              - rule: it
                allow: refund
            """).Explain();
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            DecisionJson.Write(writer, explanation, [], []);
        }

        using var json = JsonDocument.Parse(buffer.WrittenMemory);
        json.RootElement.GetProperty("actions")[0].GetProperty("answer").GetString().Should().Be("allowed");
        json.RootElement.GetProperty("explanation").GetProperty("answers")[0].GetProperty("sentences")[0].GetString().Should().Be("You may.");
    }
}
