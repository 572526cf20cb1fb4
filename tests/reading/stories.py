# ruff: noqa: E501 - pages have long lines
"""Three made-up reports, as the true bodies of pages."""

FERRY = (
    "The ferry Gull sank in shallow water off Osterhafen on Tuesday morning with sixty-two people on board, and all but two of them were brought ashore alive, the harbour office said.",
    "Divers searched the car deck until dark. Two lorry drivers who had stayed with their vehicles were still missing on Tuesday night.",
    "“We heard a bang, and then the floor was a wall,” said Grete Boehm, who was cooking breakfast for the crew. “I climbed out through the serving hatch.”",
    "The Gull left the northern pier at 9.05 am, twenty minutes late, in a moderate swell. Recordings of the coast radio show that the mate reported water on the car deck at 9.31.",
    "Why the doors stayed open",
    "Investigators want to know why no lamp on the bridge showed that the bow doors were not fully shut. The ship had been in the yard at Velden for eleven weeks, and returned to service on Friday.",
    "“A lamp is cheap,” said Jonas Ivel of the accident board. “Somebody took it out or somebody looked away. We will find out which.”",
    "The owner, Bay Lines, said it would not comment before the report was complete. It has withdrawn its two other ferries from service.",
    "Families of the missing gathered in the school gymnasium, where the town had put up beds and a kitchen. A priest and three doctors stayed the night.",
    "A ferry of the same class went down off Marrow Point in 1998, with the loss of nine lives.",
)
SCHOOLS = (
    "Teachers in the province of Lower Arden will go back to work on Monday after their union and the government agreed on a pay rise of four per cent, ending a strike that closed 311 schools for sixteen days.",
    "The union’s council accepted the offer late on Thursday by 48 votes to 17, its chairwoman, Ilse Marten, said.",
    "“It is not what we asked for, but it is twice what they offered,” Marten told reporters outside the union house in Calder.",
    "Under the agreement no class in the first three years will have more than twenty-four pupils from next autumn. A commission is to look into the workload of small village schools.",
    "The minister of education, Pavel Orsin, called the outcome fair. He said the lost days would not be made up in the holidays.",
    "Parents’ groups were relieved, though some complained that they had learned of the end of the strike from the radio.",
    "“Nobody has told us when the buses will run,” said Tomas Reel, a father of three from Upper Gatten.",
    "The agreement runs for two years. Members of the union have until the end of the month to confirm it in a ballot.",
)
BRIDGE = (
    "CALDER (Northern Wire) - The old suspension bridge at Calder will be closed to lorries from 1 June, after inspectors found cracks in nine of its hangers.",
    "The cracks are up to four centimetres long, the road office said in a report published on Wednesday. They were found by chance when a painter noticed rust running down a cable.",
    "“There is no danger to those who walk or drive a car across it,” said the head of the office, Anneke Sool. “There would be, if forty-tonne lorries went on using it for years.”",
    "Hauliers said that the detour by Velden takes fifty minutes. Their association wants the province to pay for the fuel.",
    "The bridge was opened in 1934 and carries 11,000 vehicles a day. Its replacement has been planned since 2009 and put off three times, last in March, when the only bidder withdrew.",
    "A petition to keep the old bridge for cyclists has been signed by 6,400 people.",
)
