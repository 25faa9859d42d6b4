// fix: PickleGen.FollowSerializer
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Xml.Serialization;
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleIgnore]
    [JsonIgnore]
    public int Reads { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; set; }

    [PickleIgnore] [XmlIgnore] public int Writes;

    [PickleMember("lat")]
    [JsonPropertyName("lat")] // degrees
    public double Latitude { get; set; }

    [JsonPropertyName("firstName")]
    public string FirstName { get; set; } = "";

    [JsonPropertyName("x-id")]
    public string Header { get; set; } = "";

    [PickleMember("num")]
    [DataMember(Name = "num")]
    public int Number { get; set; }
}

[Pickleable]
public partial record Line([property: PickleIgnore] [property: IgnoreDataMember] int Index = 0, [property: PickleMember("n")] [property: JsonPropertyName("n")] int Count = 1);

[Pickleable]
[DataContract]
public partial class Account
{
    public int Id { get; set; }

    [PickleMember]
    [DataMember]
    private decimal _balance;

    [PickleMember]
    [JsonInclude]
    public string Name { get; private set; } = "";

    public decimal Pay(decimal amount) => _balance += amount;
}
