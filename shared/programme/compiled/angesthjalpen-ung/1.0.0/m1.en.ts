/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m1",
 "language": "en",
 "title": "Your map",
 "lead": "Anxiety is the body's alarm. It feels awful, but it is not dangerous, and it passes. Here you draw a map of when your alarm goes off, what you do then, and what you want to be able to do more of.",
 "minutes": 25,
 "words": 2024,
 "companions": [
  {
   "id": "noor",
   "name": "Noor",
   "picture": "noor"
  },
  {
   "id": "elias",
   "name": "Elias",
   "picture": "elias"
  },
  {
   "id": "lo",
   "name": "Lo",
   "picture": "lo"
  },
  {
   "id": "tilda",
   "name": "Tilda",
   "picture": "tilda"
  }
 ],
 "blocks": [
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Welcome"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You have started something that many people put off. That is brave, even if it may not feel that way."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This programme has eight parts. Most people take about a week for each part, sometimes a little more. You read, you try things and you write. Your therapist reads what you send in, and answers you."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You don't have to be good at writing. Spelling mistakes don't matter. Half sentences are fine. What matters is that it is yours."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Take a break whenever you like. What you write is saved as a draft all the time. You can read half on the bus and the rest tomorrow."
   ]
  },
  {
   "kind": "fact",
   "title": "What a week is usually like",
   "blocks": [
    {
     "kind": "list",
     "ordered": false,
     "items": [
      [
       "You read the part. It takes about half an hour."
      ],
      [
       "You answer the weekly check-in. It takes a couple of minutes."
      ],
      [
       "You do a task in your ordinary life, a little at a time."
      ],
      [
       "You send it in, and your therapist answers."
      ]
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Messages are not read around the clock. At the top of every page there is a button for urgent help."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Do you need to take it slower? Say so. There is no such thing as being behind."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Four people who walk ahead of you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "All through the programme you will follow four people. They are made up, but what they go through is common. Maybe you are like one of them. Maybe you are a bit of each, or something else entirely."
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Noor, 16, Borlänge",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Noor is in her first year of upper secondary school. She is funny at home and quiet at school. When somebody in class looks at her, her whole face goes hot."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "She seldom eats in the canteen. “I'm not hungry,” she says. The truth is that she doesn't know where to look while she chews."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "On Monday she has to give a talk in Swedish class. She has already started to check whether she might be coming down with something."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Elias, 17, Mora",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Elias played ice hockey for ten years. Last autumn, on the bus home from Orsa, his heart began to pound so hard that he thought he was going to die. His hands went numb. He couldn't get any air."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "At the hospital they said his heart was healthy. It was panic. That should have been good to hear. But now he is afraid that it will come back."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "He doesn't take the bus any more. He has stopped playing hockey. He always carries a water bottle, and sits next to the door."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Lo, 14, Särna",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Lo is in year eight and lives with their mum, the dog Sixten, and twenty kilometres to the nearest friend. Lo thinks a lot. If Mum is late home, Lo pictures a moose on the road, in the dark."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "So Lo sends a message. And another one. When Mum answers, it is calm for perhaps ten minutes. Then comes the next thought: the test, the climate, a friend who gave such a short answer."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Evenings are the worst. At one in the morning Lo lies awake, solving problems that have not happened."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "Tilda, 19, Ludvika",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Tilda grew up in Grangärde but has just moved into a flat of her own in Ludvika. She works in a food shop and is careful about everything."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Before she leaves home she checks the cooker. And the iron. And the door. Then she goes back and checks again, because what if she was thinking of something else when she checked? Some days it takes forty minutes."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "It is the same with messages. She reads what she has written ten times, so that nobody could be offended."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Four different lives. Still, the same thing happens in all of them. An alarm goes off. It feels unbearable. And they do something to make it stop."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "What you can expect"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The first three parts are about understanding. You look at your alarm, measure it, and find the trap that keeps it alive. In part four you build a ladder of your own. Then you begin to climb it. Towards the end you work with thoughts, with everyday life, and with how to keep what you have learned."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It will go up and down. Most people have a week when nothing seems to happen, and a week when it feels worse. That is often when you have begun to touch something important. Tell your therapist how it really is. You don't have to be a good participant."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This is not a test. Nobody is marking it. You cannot do it wrong in a way that breaks anything."
   ]
  },
  {
   "kind": "heading",
   "level": 3,
   "text": [
    "Who reads what I write?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your therapist reads what you send in, and answers. If your therapist is ill or away, a colleague at the same clinic may take over. Nobody reads your drafts until you send them."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your parents cannot sign in here in your place. Neither can your school. If you wonder what a parent may be told, ask your therapist."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "There is one exception that is good to know about. If somebody's life is in danger, or if a child is being harmed, we have to try to help. If so, we tell you first, as far as we can."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Do you live in a small place where everybody knows everybody? Then it matters even more that the people who work here have a duty of confidentiality. They may not talk about you at the kitchen table, in the shop or at the match."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "The alarm in your body"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Think of a smoke alarm. It is meant to howl when there is a fire. Then it saves lives."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "But sometimes it howls because somebody is making toast. The alarm is just as loud. It is just as hard to stay in the room. Still, nothing is on fire."
   ]
  },
  {
   "kind": "picture",
   "picture": "larm",
   "alt": "A smoke alarm in the ceiling is howling. Below it stands an ordinary toaster that smokes a little. Nothing is on fire.",
   "caption": "The alarm is real. The fire is not."
  },
  {
   "kind": "paragraph",
   "text": [
    "Anxiety works in the same way. It is an alarm that is there to protect you. People have had it for hundreds of thousands of years. Those who got scared quickly got away from the wolf."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The problem is not that you have an alarm. The problem is that it is a little too sensitive just now. It goes off for a talk in class, a bus ride or a message without an answer."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "When the alarm goes off, three things happen at once:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     {
      "strong": "Your body"
     },
     " gets ready. Your heart pounds, you get hot, your stomach ties itself in a knot."
    ],
    [
     {
      "strong": "Your thoughts"
     },
     " look for the danger. “What if I make a fool of myself?” “What if I faint?”"
    ],
    [
     {
      "strong": "You do something"
     },
     " to make it stop. You leave, check, ask, or go quiet."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "All of that is human. It is not weakness, and you are not making it up. Nor is it your fault."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "An alarm can be as loud as you like without being dangerous. It always goes down in the end. The next part is about how that happens."
   ]
  },
  {
   "kind": "check",
   "check": "larmet"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Why is my alarm so sensitive?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "There is almost never one single cause. Usually several things have been added to one another."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Some people are born with an alarm that is a bit quicker, just as some are born with sharp hearing. Often there are others in the family. Some have been through something frightening. Some have been stressed for a long time, by school, money, fights at home or a move. And sometimes the alarm has simply gone off once, in the wrong place, and then got stuck."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You don't need to find out exactly why for it to get better. A smoke alarm can be set anew, even if nobody knows who set it in the first place."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Draw a map"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "When everything happens at once it is hard to understand. Then it helps to lay it out, box by box. We call it a map."
   ]
  },
  {
   "kind": "picture",
   "picture": "karta",
   "alt": "Four boxes in a ring with arrows between them: the situation, the feeling, the body, and what I do. From what I do a dotted arrow leads back to the situation.",
   "caption": "The map has four boxes. The dotted arrow shows that what you do affects the next time."
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "The situation"
    },
    " is what a camera would see. Not “everybody judged me”, but “I went into the canteen, six people were sitting at the table”."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "The feeling"
    },
    " often has a short name. Scared. Ashamed. Worried. Angry. There may be several."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "The body"
    },
    " is what you notice from the throat down, or in your head. A lump in the throat. Shaky legs. Pressure on the chest."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "What I do"
    },
    " is also what nobody sees. Looking down at your phone is doing something. So is counting to ten, smiling when you don't want to, or pretending to sleep."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "karta"
  },
  {
   "kind": "paragraph",
   "text": [
    "Look at your map for a moment. It is not a mark. It shows how things usually go. That is good to know when you want to find a new way."
   ]
  },
  {
   "kind": "quote",
   "companion": "tilda",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "When I saw it on paper I was embarrassed at first. Then I thought: no wonder I'm late for work. It's a whole programme that starts running."
     ]
    }
   ]
  },
  {
   "kind": "check",
   "check": "kartan"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "What matters to you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The aim of the programme is not that you should never feel anxiety. Nobody lives like that. The aim is that you get to do what means something to you, also while the alarm is sounding."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So we begin with the question: what is anxiety taking room from?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It doesn't have to be anything big. Laughing out loud in the corridor. Going for a swim in Lake Siljan with the others. Answering when the phone rings. Being the friend you want to be."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "viktigt"
  },
  {
   "kind": "paragraph",
   "text": [
    "Keep what you wrote somewhere in your mind. When an exercise gets hard, this is where you can go back. It is why you are doing it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Your safety plan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Everybody in the programme makes a safety plan, also those who feel quite all right. It is like a spare key. You hope you won't need it, but it is good to know where it is."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The plan is yours. You can print it, keep it in your phone and change it whenever you like. You can also hide it, if you share a phone or a computer with somebody."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is for evenings when everything gets too much. When you feel at your worst it is hard to work out what to do. So you work it out beforehand."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "trygghetsplan"
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Do you have thoughts of hurting yourself, or of not wanting to live? It happens to more people than you think, and there is help. Tell an adult, or get in touch with one of these."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "If it is urgent, call ",
      {
       "link": "112",
       "href": "tel:112"
      },
      ". You can always call the suicide line at ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      ". If you are under 18 you can call Bris at ",
      {
       "link": "116 111",
       "href": "tel:116111"
      },
      ". Ask if they speak English."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Don't wait for your therapist to read."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "This week"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You have done the hardest part: you have begun to look at it. This week it is enough to go on looking. You don't have to change anything yet."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "When the alarm goes off, stop for five seconds. Think: “Right, there went the alarm.” Then write a few words in your phone, so that you remember."
   ]
  },
  {
   "kind": "quote",
   "companion": "lo",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "I thought I would feel worse from thinking about it. But I was already thinking about it all the time. Now I wrote it down instead."
     ]
    }
   ]
  },
  {
   "kind": "homework"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "The most important things from this part"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Anxiety is an alarm. It is loud, but it is not dangerous."
    ],
    [
     "The alarm shows in your body, in your thoughts and in what you do."
    ],
    [
     "A map makes what is messy a little less messy."
    ],
    [
     "You are doing this for something that matters to you."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Well done. Next time you will learn why your heart pounds, and what an anxiety curve looks like."
   ]
  }
 ],
 "exercises": [
  {
   "id": "karta",
   "kind": "form",
   "title": "My first map",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Choose a time during the last week when the alarm went off. It doesn't have to be the worst. Better take a medium one, such as four or five out of ten."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Keep it short. You can make more maps later."
     ]
    }
   ],
   "fields": [
    {
     "id": "situation",
     "kind": "longtext",
     "label": "The situation: where were you, who was there, what happened?",
     "hint": "Write only what a camera would have seen."
    },
    {
     "id": "kansla",
     "kind": "text",
     "label": "The feeling: what did you feel?"
    },
    {
     "id": "kropp",
     "kind": "text",
     "label": "The body: what did you notice in your body?"
    },
    {
     "id": "jagGjorde",
     "kind": "text",
     "label": "What I did, also what nobody could see"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Swedish class. The teacher said we would read aloud, one by one. There were three people before me."
       },
       {
        "field": "kansla",
        "text": "Scared. Ashamed, though nothing had happened yet."
       },
       {
        "field": "kropp",
        "text": "Hot face, dry mouth, my heart thumping in my ears."
       },
       {
        "field": "jagGjorde",
        "text": "Worked out which paragraph would be mine and practised it in silence. Then asked if I could go to the toilet."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Stood at the bus stop in Mora. The bus to Orsa came."
       },
       {
        "field": "kansla",
        "text": "Terror. Then disappointed."
       },
       {
        "field": "kropp",
        "text": "My heart, tingling fingers, as if I wasn't really there."
       },
       {
        "field": "jagGjorde",
        "text": "Let the bus leave. Called Mum and said I had missed it."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Mum was due at six. It was a quarter past. She didn't answer."
       },
       {
        "field": "kansla",
        "text": "Worried. Almost panic."
       },
       {
        "field": "kropp",
        "text": "Stomach ache, couldn't sit still."
       },
       {
        "field": "jagGjorde",
        "text": "Wrote seven messages. Looked at the road camera. Called Grandma."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Was going to work. Stood in the hall with my jacket on."
       },
       {
        "field": "kansla",
        "text": "Worried. Annoyed with myself."
       },
       {
        "field": "kropp",
        "text": "Tense shoulders, pressure on my chest."
       },
       {
        "field": "jagGjorde",
        "text": "Checked the cooker five times and took a photo of it."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "viktigt",
   "kind": "form",
   "title": "Three things that matter to me",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Think of how you would like it to be if the alarm were not in charge. Write three things. Then write one sentence about what you want to be able to do in eight weeks."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Rather write “I want to be able to take the bus to Falun” than “I don't want to panic”. It is easier to walk towards something than away from something."
     ]
    }
   ],
   "fields": [
    {
     "id": "viktigt",
     "kind": "list",
     "count": 3,
     "label": "Three things that matter to me"
    },
    {
     "id": "mal",
     "kind": "text",
     "label": "In eight weeks I want to be able to …",
     "hint": "Choose something you can see yourself doing."
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "That people find out I'm funny. Having lunch with Maja and the others. Going on to study something where you talk to people."
       },
       {
        "field": "mal",
        "text": "Give a talk and stay in the room for the whole lesson."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "Hockey. Not having to be driven everywhere. Grandad in Falun."
       },
       {
        "field": "mal",
        "text": "Take the bus to Grandad on my own."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "Sleeping. Being with my cousin in Älvdalen. That Mum doesn't have to be annoyed with me."
       },
       {
        "field": "mal",
        "text": "Sleep over at my cousin's without calling home."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "Becoming a nurse. Being able to do things on the spur of the moment. My partner Emil."
       },
       {
        "field": "mal",
        "text": "Leave home in five minutes."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "trygghetsplan",
   "kind": "safetyPlan",
   "title": "My safety plan",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Fill in as much as you can now. A few empty boxes don't matter. You and your therapist can finish it together."
     ]
    }
   ],
   "fields": [
    {
     "id": "trygghetsplan",
     "kind": "safetyPlan",
     "parts": [
      {
       "id": "tecken",
       "label": "Signs that it is getting too much"
      },
      {
       "id": "lugnar",
       "label": "Things that usually soothe me, or get a quarter of an hour to pass"
      },
      {
       "id": "personer",
       "label": "Somebody I can talk to, and how I reach them"
      },
      {
       "id": "platser",
       "label": "Places where it usually feels better"
      },
      {
       "id": "tryggare",
       "label": "How I make it safer around me"
      },
      {
       "id": "nummer",
       "label": "Numbers I can call or write to"
      }
     ],
     "label": "My safety plan"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "tecken",
        "text": "I stop answering Maja. I lie in bed with my clothes on."
       },
       {
        "field": "lugnar",
        "text": "A hot shower. Drawing. Going to the playground with Sami, he babbles all the time."
       },
       {
        "field": "personer",
        "text": "Maja. Dad, though he drives the bus until eight. The counsellor at school, she is there every day but Friday."
       },
       {
        "field": "platser",
        "text": "The kitchen at home. The library, the corner by the window."
       },
       {
        "field": "tryggare",
        "text": "I leave my phone in the kitchen when I have been reading mean things. Dad has locked up the medicines."
       },
       {
        "field": "nummer",
        "text": "112 if it is urgent. 116 111 to Bris. Dad's work phone."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "tecken",
        "text": "I cancel everything. I get angry for nothing."
       },
       {
        "field": "lugnar",
        "text": "Working on my moped. Chopping wood. Music in my headphones."
       },
       {
        "field": "personer",
        "text": "Mum. Grandad, he never asks that much but he always answers."
       },
       {
        "field": "platser",
        "text": "The garage. Down by the water at the harbour."
       },
       {
        "field": "tryggare",
        "text": "Not being home alone when it is at its worst. Then I go to Grandad, or he comes here."
       },
       {
        "field": "nummer",
        "text": "112, 90101, and 1177 if I wonder about my body."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "tecken",
        "text": "I can't stop asking. I haven't slept for several nights."
       },
       {
        "field": "lugnar",
        "text": "Sixten. Jigsaw puzzles. The same audiobook as last time."
       },
       {
        "field": "personer",
        "text": "Mum. Grandma. My mentor at school."
       },
       {
        "field": "platser",
        "text": "The sofa by the stove. The path behind the house, if it is light."
       },
       {
        "field": "tryggare",
        "text": "My phone stays in the kitchen at night. I tell Mum instead of lying there alone."
       },
       {
        "field": "nummer",
        "text": "116 111, Grandma, 112."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "tecken",
        "text": "I am late several days in a row. I stop having lunch."
       },
       {
        "field": "lugnar",
        "text": "Calling my sister. Baking something easy. Walking by the lake."
       },
       {
        "field": "personer",
        "text": "Emil. My sister. My boss knows a little, and she is kind."
       },
       {
        "field": "platser",
        "text": "Mum's kitchen in Grangärde."
       },
       {
        "field": "tryggare",
        "text": "Emil looks after the things I could hurt myself with. We decided that together."
       },
       {
        "field": "nummer",
        "text": "90101, 1177, 112."
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "larmet",
   "question": "Elias' heart races when he sees the bus coming. What does that tell him for certain about the bus?",
   "alternatives": [
    {
     "text": "That the bus is dangerous for him",
     "right": false,
     "why": "That is how it feels. But the alarm cannot tell a danger from something that only looks like one. The feeling is real, but it is no proof."
    },
    {
     "text": "Nothing. It only says that the alarm has gone off",
     "right": true,
     "why": "That's right. The alarm tells you that your body has got ready. It does not tell you whether there is a fire."
    },
    {
     "text": "That something is wrong with his heart",
     "right": false,
     "why": "A heart that beats fast when you are scared is doing what a heart should. Elias has also had his heart examined. If you are worried about your own body, you can call 1177."
    }
   ]
  },
  {
   "id": "kartan",
   "question": "Which of these sentences fits best in the box “Situation”?",
   "alternatives": [
    {
     "text": "Everybody in class thought I was weird",
     "right": false,
     "why": "This is a thought. It may feel quite certain, but a camera cannot film what others think."
    },
    {
     "text": "I said the wrong word out loud and two people laughed",
     "right": true,
     "why": "Yes. This would have shown on film. When the situation is that clear, it is easier to see what is the alarm and what is the event."
    },
    {
     "text": "I panicked and just wanted to die of shame",
     "right": false,
     "why": "This is a feeling, and belongs in the next box. If you should ever have thoughts of really not wanting to live, tell somebody straight away. The numbers are further down."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "This is what you send to your therapist. You have already written much of it in the exercises, and then it is already here."
    ]
   }
  ],
  "fields": [
   {
    "id": "situation",
    "kind": "longtext",
    "label": "A situation this week when the alarm went off"
   },
   {
    "id": "styrka",
    "kind": "slider",
    "min": 0,
    "max": 10,
    "step": 1,
    "label": "How strong was the anxiety at its worst?",
    "hint": "0 is completely calm. 10 is the worst you can imagine."
   },
   {
    "id": "jagGjorde",
    "kind": "text",
    "label": "What did you do?"
   },
   {
    "id": "viktigt",
    "kind": "list",
    "count": 3,
    "label": "Three things that matter to you"
   },
   {
    "id": "mal",
    "kind": "text",
    "label": "In eight weeks I want to be able to …"
   },
   {
    "id": "trygghetsplan",
    "kind": "safetyPlan",
    "parts": [
     {
      "id": "tecken",
      "label": "Signs that it is getting too much"
     },
     {
      "id": "lugnar",
      "label": "Things that usually soothe me, or get a quarter of an hour to pass"
     },
     {
      "id": "personer",
      "label": "Somebody I can talk to, and how I reach them"
     },
     {
      "id": "platser",
      "label": "Places where it usually feels better"
     },
     {
      "id": "tryggare",
      "label": "How I make it safer around me"
     },
     {
      "id": "nummer",
      "label": "Numbers I can call or write to"
     }
    ],
    "label": "My safety plan"
   }
  ],
  "examples": [
   {
    "companion": "elias",
    "answers": [
     [
      {
       "field": "situation",
       "text": "My friends were going to eat at the pizzeria after school. It was full inside."
      },
      {
       "field": "styrka",
       "text": "7"
      },
      {
       "field": "jagGjorde",
       "text": "Stayed outside and said I was waiting for a call. Went home after ten minutes."
      },
      {
       "field": "mal",
       "text": "Take the bus to Grandad on my own."
      }
     ]
    ]
   }
  ]
 },
 "tracks": [],
 "pictures": {
  "larm": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 320 180"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M10 10h300",
      "stroke": "var(--line)",
      "stroke-width": "4",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "ellipse",
     "attributes": {
      "cx": "220",
      "cy": "22",
      "rx": "46",
      "ry": "14",
      "fill": "var(--raised)",
      "stroke": "var(--ink)",
      "stroke-width": "3"
     },
     "children": []
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "220",
      "cy": "26",
      "r": "5",
      "fill": "var(--urgent)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "none",
      "stroke": "var(--urgent)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M182 48q38 20 76 0"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M170 62q50 26 100 0"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M158 76q62 32 124 0"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M30 168h260",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M56 166v-44q0-14 14-14h72q14 0 14 14v44z",
      "fill": "var(--brand-soft)",
      "stroke": "var(--ink)",
      "stroke-width": "3"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M78 108V92q0-8 9-8h38q9 0 9 8v16",
      "fill": "var(--lamp)",
      "stroke": "var(--ink)",
      "stroke-width": "3"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M156 132h10",
      "stroke": "var(--ink)",
      "stroke-width": "5",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "none",
      "stroke": "var(--quiet-ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M92 74q-8-9 0-18t0-18"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M118 74q-8-9 0-18t0-18"
       },
       "children": []
      }
     ]
    }
   ]
  },
  "karta": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 320 240"
   },
   "children": [
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--brand-soft)",
      "stroke": "var(--brand)",
      "stroke-width": "2"
     },
     "children": [
      {
       "tag": "rect",
       "attributes": {
        "x": "10",
        "y": "16",
        "width": "128",
        "height": "68",
        "rx": "14"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "182",
        "y": "16",
        "width": "128",
        "height": "68",
        "rx": "14"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "182",
        "y": "156",
        "width": "128",
        "height": "68",
        "rx": "14"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "10",
        "y": "156",
        "width": "128",
        "height": "68",
        "rx": "14"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M146 50h26m-8-7 8 7-8 7"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M246 92v54m-7-8 7 8 7-8"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M174 190h-26m8-7-8 7 8 7"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M74 148V94m-7 8 7-8 7 8",
        "stroke-dasharray": "1 7"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--ink)",
      "font-size": "17",
      "text-anchor": "middle"
     },
     "children": [
      {
       "tag": "text",
       "attributes": {
        "x": "74",
        "y": "56"
       },
       "children": [
        "Situation"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "246",
        "y": "56"
       },
       "children": [
        "Feeling"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "246",
        "y": "196"
       },
       "children": [
        "Body"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "74",
        "y": "196"
       },
       "children": [
        "What I do"
       ]
      }
     ]
    }
   ]
  },
  "noor": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 96 96"
   },
   "children": [
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "48",
      "r": "47",
      "fill": "var(--brand-soft)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "currentColor",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M17 83c3-14 14-19 31-19s28 5 31 19a47 47 0 0 1-62 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M36 65q12 12 24 0",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M28 66c-5-12-4-44 20-44s25 32 20 44c-3 2-7 2-9 0l-1-8H38l-1 8c-2 2-6 2-9 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M42 56v7q6 6 12 0v-7",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M35 43c0-6 7-7 13-13 4 6 13 7 13 13 0 9-6 16-13 16s-13-7-13-16z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M32 60c-2-9-1-24 8-31M64 60c2-9 1-24-8-31",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M43 46v1M53 46v1M45 53q3 2 6 0",
        "fill": "none"
       },
       "children": []
      }
     ]
    }
   ]
  },
  "elias": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 96 96"
   },
   "children": [
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "48",
      "r": "47",
      "fill": "var(--urgent-soft)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "currentColor",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M17 83c3-14 14-19 31-19s28 5 31 19a47 47 0 0 1-62 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M24 75q24 9 48 0M22 80q26 10 52 0",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M42 56v8q6 6 12 0v-8",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M34 41v5c0 9 6 15 14 15s14-6 14-15v-5z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M33 36c0-18 30-18 30 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "30",
        "y": "35",
        "width": "36",
        "height": "8",
        "rx": "4",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M41 25v9M48 23v11M55 25v9",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "48",
        "cy": "19",
        "r": "4",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M43 48v1M53 48v1M45 55h6",
        "fill": "none"
       },
       "children": []
      }
     ]
    }
   ]
  },
  "lo": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 96 96"
   },
   "children": [
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "48",
      "r": "47",
      "fill": "var(--waiting-soft)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "currentColor",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M18 84c2-15 14-21 30-21s28 6 30 21a47 47 0 0 1-60 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M33 65q15 16 30 0M42 73v8M54 73v8",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M42 56v7q6 5 12 0v-7",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "ellipse",
       "attributes": {
        "cx": "48",
        "cy": "46",
        "rx": "13",
        "ry": "14",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M34 47c-5-14 4-22 13-22 12-1 19 8 15 21-2-4-4-6-7-8-5 3-13 3-17 1-2 2-3 5-4 8z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M41 30q5 3 12 1M38 35q2-3 6-4",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "43",
        "cy": "47",
        "r": "4",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "53",
        "cy": "47",
        "r": "4",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M47 47h2M43 47v.1M53 47v.1M45 55q3 1 6 0",
        "fill": "none"
       },
       "children": []
      }
     ]
    }
   ]
  },
  "tilda": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 96 96"
   },
   "children": [
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "48",
      "r": "47",
      "fill": "var(--good-soft)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "currentColor",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M17 83c3-14 14-19 31-19s28 5 31 19a47 47 0 0 1-62 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M38 65l10 11 10-11",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M42 56v8q6 6 12 0v-8",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "48",
        "cy": "20",
        "r": "8",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M45 17q4-2 6 2M43 22q5 3 9 0",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "ellipse",
       "attributes": {
        "cx": "48",
        "cy": "46",
        "rx": "13",
        "ry": "15",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M33 49c-3-16 5-23 15-23s18 7 15 23c-2-5-4-8-6-10-6 1-12-1-15-4-2 5-6 9-9 14z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M40 29q3 3 9 4M57 30q2 4 2 8",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M43 47v1M53 47v1M45 54q3 2 6 0",
        "fill": "none"
       },
       "children": []
      }
     ]
    }
   ]
  }
 }
}
